/*
 * Schemas can be asked: what they are made of is data, in the words of valibot's own schemas, and a
 * full function carries those of its request and its answer.
 */
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { CustomerStateSchema } from "polar-fn/models/CustomerState";
import { EventSchema } from "polar-fn/models/Event";
import { EventMetadataInputSchema } from "polar-fn/models/EventMetadataInput";
import { FilterSchema } from "polar-fn/models/Filter";
import { MeterCreateSchema } from "polar-fn/models/MeterCreate";
import { ProductSchema } from "polar-fn/models/Product";
import { SystemEventSchema } from "polar-fn/models/SystemEvent";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as full from "../../funcs/index.js";

/** A schema as anybody may read it. */
interface Told {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Told>>;
  readonly items?: readonly Told[];
  readonly options?: readonly Told[];
  readonly item?: Told;
  readonly rest?: Told;
  readonly wrapped?: Told;
  readonly getter?: () => Told;
  readonly optionFor?: (value: unknown) => Told | undefined;
}

function told(schema: unknown): Told {
  return schema as Told;
}

/** All schemas that one is made of, found by what they tell alone. */
function reachable(schema: Told, seen: Set<Told> = new Set()): ReadonlySet<Told> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const { entries = {}, items = [], options = [], item, rest, wrapped, getter } = schema;
  const inner = [...Object.values(entries), ...items, ...options, item, rest, wrapped, getter?.()];
  for (const each of inner) if (each) reachable(each, seen);
  return seen;
}

/** Schemas that are not made of others. */
const PLAIN = ["string", "number", "integer", "boolean", "date", "null", "unknown", "scalar", "uuid"];

describe("a full function", () => {
  it("carries the schemas of its request and of its answer", () => {
    expect(Object.keys(told(customersCreate.requestSchema).options ?? {})).toHaveLength(2);
    expect(told(full.customersGetStateExternal.responseSchema)).toBe(CustomerStateSchema);
    expect(full.customersDelete.responseSchema).toBeUndefined();
    expect(full.customerPortalCustomersGet.requestSchema).toBeUndefined();
  });

  it.each(Object.entries(full))("%s has schemas that tell all they are made of", (_, func) => {
    for (const schema of [func.requestSchema, func.responseSchema])
      for (const each of schema ? reachable(told(schema)) : [])
        if (reachable(each).size === 1 && !each.entries && !each.items) expect(PLAIN).toContain(each.type);
  });

  it.each(Object.entries(full))("%s knows its path's parameters as keys of its request", (_, func) => {
    const names = [...func.path.matchAll(/{(\w+)}/g)].map(([, name = ""]) => name);
    const keys = Object.keys(told(func.requestSchema ?? { type: "none" }).entries ?? {});
    expect(keys).toEqual(expect.arrayContaining(names));
  });
});

describe("a union", () => {
  it("tells its members, and which of them a value is", () => {
    const { options = [], optionFor } = told(EventSchema);
    expect(options).toHaveLength(2);
    expect(optionFor?.({ source: "system" })).toBe(SystemEventSchema);
    expect(optionFor?.({ source: "another" })).toBeUndefined();
    expect(optionFor?.(null)).toBeUndefined();
  });

  it("tells the same where a key of the members decides", () => {
    const union = told(told(FilterSchema).entries?.["clauses"]).item;
    expect(union?.options).toHaveLength(2);
    expect(union?.optionFor?.({ conjunction: "and", clauses: [] })?.getter?.()).toBe(FilterSchema);
    expect(union?.optionFor?.({ property: "name" })).toBeUndefined();
  });

  it("has the member that takes whatever the others do not among its members", () => {
    const prices = told(told(ProductSchema).entries?.["prices"]).item;
    expect(prices?.options).toHaveLength(2);
    expect(prices?.optionFor?.({ amountType: "fixed" })).toBe(prices?.options?.[1]);
  });

  it("goes by what a value has itself", () => {
    const { optionFor } = told(EventSchema);
    expect(optionFor?.(Object.create({ source: "user" }))).toBeUndefined();
    expect(optionFor?.({ source: "toString" })).toBeUndefined();
  });
});

describe("what a map or an optional field tells", () => {
  it("is the schema of its values, and those of the keys that have one of their own", () => {
    const { entries = {}, rest } = told(EventMetadataInputSchema);
    expect(Object.keys(entries)).toEqual(["_cost", "_llm"]);
    expect(rest?.type).toBe("union");
  });

  it("is the schema without null", () => {
    const field = told(told(ProductSchema).entries?.["description"]);
    expect([field.type, field.wrapped?.type]).toEqual(["nullish", "string"]);
  });
});

describe("valibot still knows our schemas", () => {
  const product = {
    ...Object.fromEntries(Object.keys(told(ProductSchema).entries ?? {}).map((key) => [key, null])),
  };

  it("as objects to pick from, to leave out of and to make partial", () => {
    const schema = told(ProductSchema) as unknown as v.LooseObjectSchema<v.ObjectEntries, undefined>;
    const picked = v.pick(schema, ["name", "createdAt"]);
    expect(v.safeParse(picked, { name: 5 }).issues?.map((issue) => v.getDotPath(issue))).toEqual([
      "name",
      "createdAt",
    ]);
    expect(v.safeParse(v.omit(schema, Object.keys(product).slice(1) as never), { id: "1" }).success).toBe(
      true,
    );
    expect(v.safeParse(v.partial(schema), { more: 1 })).toMatchObject({ success: true, output: { more: 1 } });
  });

  it("as parts of its own schemas, with transformations in them", () => {
    const schema = v.object({
      at: v.pipe(
        MeterCreateSchema,
        v.transform(() => "seen"),
      ),
    });
    const meter = { name: "Calls", filter: { conjunction: "and", clauses: [] }, aggregation: {} };
    expect(v.parse(schema, { at: meter })).toEqual({ at: "seen" });
  });

  it("and gives a copy of a value, never the value itself", () => {
    const meter = { name: "Calls", filter: { conjunction: "and", clauses: [] }, aggregation: {} };
    const { output } = v.safeParse(MeterCreateSchema as never, meter) as { output: typeof meter };
    expect(output).toEqual(meter);
    expect(output).not.toBe(meter);
    expect(output.filter.clauses).not.toBe(meter.filter.clauses);
  });

  it("as Standard Schemas, which take members of unions that this version does not know", () => {
    const result = SystemEventSchema["~standard"].validate({ name: "moon.risen", metadata: 5, source: null });
    // As valibot says that there are none.
    expect(result).toHaveProperty("issues", undefined);
  });
});
