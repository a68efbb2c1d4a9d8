import { inspect } from "node:util";
import fc from "fast-check";
import { PolarCore, PolarError } from "polar-fn/core";
import { type FieldError, fieldErrors } from "polar-fn/fieldErrors";
import { benefitsList } from "polar-fn/funcs/benefitsList";
import { checkoutsCreate } from "polar-fn/funcs/checkoutsCreate";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersGetExternal } from "polar-fn/funcs/customersGetExternal";
import { customersUpdate } from "polar-fn/funcs/customersUpdate";
import { eventsIngest } from "polar-fn/funcs/eventsIngest";
import { metersCreate } from "polar-fn/funcs/metersCreate";
import { productsCreate } from "polar-fn/funcs/productsCreate";
import { subscriptionsUpdate } from "polar-fn/funcs/subscriptionsUpdate";
import { describe, expect, it } from "vitest";
import { walk } from "../../codegen/facts/walk.js";
import { toSnakeCase } from "../../core/codec/names.js";
import { UNION_TAGS } from "../../src/fieldErrors/unionTags.js";
import { facts } from "../facts/facts.js";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

type Loc = readonly (string | number)[];

/** A function whose request is of no interest here: the server refuses it whatever it is. */
type Untyped = (core: PolarCore, request: unknown) => PromiseLike<{ ok: boolean; error?: PolarError }>;

function detail(loc: Loc, type = "value_error", msg = `${type} there`): object {
  return { type, loc, msg, input: null };
}

/** What is told of a call that the server answers with these details. */
async function told(
  called: { readonly lite?: unknown },
  ...details: readonly object[]
): Promise<FieldError[]> {
  const core = new PolarCore({
    fetch: async () => Response.json({ error: "RequestValidationError", detail: details }, { status: 422 }),
  });
  const { error } = await (called.lite as Untyped)(core, { id: ID });
  if (!error) throw new Error("It went well");
  return fieldErrors(error);
}

async function places(called: { readonly lite?: unknown }, ...locs: readonly Loc[]): Promise<string[]> {
  return (await told(called, ...locs.map((loc) => detail(loc)))).map(({ path }) => path.join("."));
}

/** What is told of a request that the check refuses. */
async function refused(called: unknown, request: unknown): Promise<FieldError[]> {
  const core = new PolarCore({ fetch: async () => Response.json({}) });
  const { error } = await (called as Untyped)(core, request);
  if (!error) throw new Error("It went well");
  return fieldErrors(error);
}

describe("fieldErrors", () => {
  it("tells what the server found and what the check found in one form", async () => {
    const address = ["body", "individual", "billing_address", "country"];
    expect(await told(customersCreate, detail(address, "enum", "Input should be 'AD' or 'AE'"))).toEqual([
      { path: ["billingAddress", "country"], message: "Input should be 'AD' or 'AE'" },
    ]);
    expect(await refused(customersCreate, { email: 5, billingAddress: { country: 6 } })).toEqual([
      { path: ["billingAddress", "country"], message: "expected text" },
      { path: ["email"], message: "expected text" },
    ]);
  });

  it("puts the body's key in front where the program writes it", async () => {
    expect(await places(customersUpdate, ["body", "external_id"], ["path", "id"], ["body"])).toEqual([
      "customerUpdate.externalId",
      "id",
      "customerUpdate",
    ]);
    const both = await refused(customersUpdate, { id: ID, customerUpdate: { externalId: 5 } });
    expect(both.map(({ path }) => path)).toEqual([["customerUpdate", "externalId"]]);
  });

  it("calls parameters what the program calls them", async () => {
    const wrapper = "json-or-python[json=list[str-enum[BenefitType]],python=chain[x]]";
    expect(
      await places(benefitsList, ["query", "organization_id"], ["query", "type"], ["query", "sorting", 1]),
    ).toEqual(["organizationId", "typeFilter", "sorting.1"]);
    expect(
      await told(
        benefitsList,
        detail(["query", "type", "str-enum[BenefitType]"], "enum", "scalar"),
        detail(["query", "type", wrapper, 0], "enum", "list"),
      ),
    ).toEqual([{ path: ["typeFilter"], message: "list" }]);
  });

  it("leaves out what names a member of a union, and no field of the same name", async () => {
    const wrapper = "function-after[_validate_seat_constraints(), CheckoutProductsCreate]";
    expect(
      await places(
        productsCreate,
        ["body", "recurring", "prices", 2, "fixed", "price_amount"],
        ["body", "one_time", "name"],
      ),
    ).toEqual(["prices.2.priceAmount", "name"]);
    expect(await places(checkoutsCreate, ["body", wrapper, "success_url"])).toEqual(["successUrl"]);
    expect(await places(metersCreate, ["body", "aggregation", "sum", "property"])).toEqual([
      "aggregation.property",
    ]);
    // A tag counts where its union stands.
    expect(await places(metersCreate, ["body", "properties", "number"])).toEqual(["properties.number"]);
  });

  it("keeps the keys of maps as they are", async () => {
    expect(
      await places(
        customersCreate,
        ["body", "individual", "metadata", "my_key", "constrained-str"],
        ["body", "individual", "metadata", "int", "int"],
        ["body", "individual", "metadata", "Team", "[key]"],
        ["body", "individual", "metadata", ""],
      ),
    ).toEqual(["metadata.my_key", "metadata.int", "metadata.Team", "metadata."]);
    expect(
      await places(
        checkoutsCreate,
        ["body", "X", "prices", ID, 0, "fixed", "price_amount"],
        ["body", "X", "custom_field_data", "shoe_size"],
      ),
    ).toEqual([`prices.${ID}.0.priceAmount`, "customFieldData.shoe_size"]);
    expect(
      await places(eventsIngest, [
        "body",
        "events",
        0,
        "EventCreateCustomer",
        "metadata",
        "_llm",
        "input_tokens",
      ]),
    ).toEqual(["events.0.metadata._llm.inputTokens"]);
  });

  it("tells of a union's members the one that the value is closest to", async () => {
    const one = ["body", "events", 0, "EventCreateCustomer"];
    const other = ["body", "events", 0, "EventCreateExternalCustomer"];
    expect(
      await told(
        eventsIngest,
        detail([...one, "timestamp"], "datetime_parsing"),
        detail([...one, "customer_id"], "missing"),
        detail([...other, "timestamp"], "datetime_parsing"),
      ),
    ).toEqual([{ path: ["events", 0, "timestamp"], message: "datetime_parsing there" }]);
    expect(
      await told(
        subscriptionsUpdate,
        detail(["body", "SubscriptionUpdateBase", "zzz"], "extra_forbidden"),
        detail(["body", "SubscriptionCancel", "cancel_at_period_end"], "missing"),
        detail(["body", "SubscriptionCancel", "zzz"], "extra_forbidden"),
      ),
    ).toEqual([{ path: ["subscriptionUpdate", "zzz"], message: "extra_forbidden there" }]);
  });

  it("tells the field by whose value a member is chosen", async () => {
    const item = { ...detail(["body"], "union_tag_invalid", "no such"), ctx: { discriminator: "'type'" } };
    expect(await told(customersCreate, item)).toEqual([{ path: ["type"], message: "no such" }]);
    const byCode = { ...detail(["body"], "union_tag_invalid", "no"), ctx: { discriminator: "_type_of()" } };
    expect(await told(customersCreate, byCode)).toEqual([{ path: [], message: "no" }]);
  });

  it("tells the same fault once", async () => {
    expect(await places(customersCreate, ["body", "email"], ["body", "individual", "email"])).toEqual([
      "email",
    ]);
  });

  it("tells which ID cannot be sent", async () => {
    expect(await refused(customersGetExternal, { externalId: "a/b" })).toEqual([
      { path: ["externalId"], message: 'expected an ID without a slash, received "a/b"' },
    ]);
  });

  it("says what the check found in words for people", async () => {
    const price = { amountType: "fixed", priceAmount: -5 };
    expect(await refused(productsCreate, { name: "a", prices: [price] })).toEqual([
      { path: ["name"], message: "at least 3 characters" },
      { path: ["prices", 0, "priceAmount"], message: "at least 0" },
    ]);
    expect(await refused(checkoutsCreate, { products: [] })).toEqual([
      { path: ["products"], message: "at least 1 item" },
    ]);
    expect(await refused(customersCreate, {})).toEqual([{ path: ["email"], message: "required" }]);
  });

  it("takes whatever was caught", () => {
    for (const value of [undefined, null, "x", 5, new Error("x")]) expect(fieldErrors(value)).toEqual([]);
  });

  it("is empty for any other error", async () => {
    for (const answer of [
      Response.json({ error: "ResourceNotFound", detail: "x" }, { status: 404 }),
      new Response(),
    ]) {
      const core = new PolarCore({ fetch: async () => answer, retryConfig: { strategy: "none" } });
      const res = await customersGetExternal(core, { externalId: "a" });
      expect(res.ok ? undefined : fieldErrors(res.error)).toEqual([]);
    }
    const drifted = new PolarError("ResponseValidationError", "x", { issues: [{ path: ["a"] }] });
    expect(fieldErrors(drifted)).toEqual([]);
  });

  it("goes by what the error knows of the endpoint, which is not shown with it", async () => {
    const core = new PolarCore({ fetch: async () => Response.json({ detail: [] }, { status: 422 }) });
    const res = await customersUpdate(core, { id: ID, customerUpdate: {} });
    if (res.ok || res.error.name !== "HTTPValidationError") throw new Error("It went otherwise");
    expect(res.error.endpoint).toMatchObject({ method: "PATCH", bodyKey: "customerUpdate" });
    expect(Object.keys(res.error)).not.toContain("endpoint");
    expect(inspect(res.error, { depth: 9 })).not.toContain("bodyKey");
  });

  it("is told by an error that is a copy, without what only the call knows", () => {
    const copy = { name: "HTTPValidationError", data: { detail: [detail(["body", "external_id"])] } };
    expect(fieldErrors(copy as unknown as PolarError)).toEqual([
      { path: ["externalId"], message: "value_error there" },
    ]);
  });
});

describe("fieldErrors, whatever the server says", () => {
  it("never throws, and gives keys, indexes and text", async () => {
    const item = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.anything(), loc: fc.anything(), msg: fc.anything(), ctx: fc.anything() }),
      fc.record({
        type: fc.string(),
        loc: fc.array(fc.oneof(fc.string(), fc.nat(), fc.anything())),
        msg: fc.string(),
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(item)), (found) => {
        const error = new PolarError("HTTPValidationError", "x", { data: { detail: found } });
        for (const { path, message } of fieldErrors(error)) {
          expect(typeof message).toBe("string");
          expect(path.every((key) => typeof key === "string" || typeof key === "number")).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives back every place of a body that can be written, as it is written", async () => {
    const names = facts.schemas
      .flatMap(({ shape }) => [...walk(shape, "")])
      .flatMap(({ shape }) => (shape.kind === "object" ? shape.properties.map(({ name }) => name) : []))
      .filter((name) => !Object.values(UNION_TAGS).flat().includes(name))
      .filter((name) => !FREE_FORM.includes(name) && !name.endsWith("_metadata"));
    const key = fc.oneof(
      fc
        .constantFrom(...new Set(names))
        .map((name) => name.replace(/_([a-z])/g, (_, next: string) => next.toUpperCase())),
      fc.nat({ max: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 5 }), async (path) => {
        const loc = path.map((each) => (typeof each === "number" ? each : toSnakeCase(each)));
        expect(await told(metersCreate, detail(["body", ...loc]))).toEqual([
          { path, message: "value_error there" },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Names of maps, whose keys are the program's own. */
const FREE_FORM = [
  "amounts",
  "archived",
  "conditions",
  "ctx",
  "custom_field_data",
  "input",
  "meta",
  "metadata",
  "prices",
  "unit_label",
];
