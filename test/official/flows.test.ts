import { createMockPolar, type MockPolar } from "polar-fn/mock";
import { type MockPolarServer, serveMockPolar } from "polar-fn/mock/node";
import { customersCreate } from "polar-sdk-0/funcs/customersCreate.js";
import { customersDelete } from "polar-sdk-0/funcs/customersDelete.js";
import { customersDeleteExternal } from "polar-sdk-0/funcs/customersDeleteExternal.js";
import { customersExport } from "polar-sdk-0/funcs/customersExport.js";
import { customersGet } from "polar-sdk-0/funcs/customersGet.js";
import { customersGetExternal } from "polar-sdk-0/funcs/customersGetExternal.js";
import { customersGetState } from "polar-sdk-0/funcs/customersGetState.js";
import { customersGetStateExternal } from "polar-sdk-0/funcs/customersGetStateExternal.js";
import { customersList } from "polar-sdk-0/funcs/customersList.js";
import { customersListPaymentMethods } from "polar-sdk-0/funcs/customersListPaymentMethods.js";
import { customersMembersCreate } from "polar-sdk-0/funcs/customersMembersCreate.js";
import { customersMembersDeleteExternal } from "polar-sdk-0/funcs/customersMembersDeleteExternal.js";
import { customersMembersGetExternal } from "polar-sdk-0/funcs/customersMembersGetExternal.js";
import { customersMembersUpdateExternal } from "polar-sdk-0/funcs/customersMembersUpdateExternal.js";
import { customersUpdate } from "polar-sdk-0/funcs/customersUpdate.js";
import { customersUpdateExternal } from "polar-sdk-0/funcs/customersUpdateExternal.js";
import {
  createCustomers,
  deleteCustomers,
  deleteExternalCustomers,
  exportCustomers,
  getCustomers,
  getExternalCustomers,
  getStateCustomers,
  getStateExternalCustomers,
  iterListCustomers,
  listCustomers,
  listPaymentMethodsCustomers,
  updateCustomers,
  updateExternalCustomers,
} from "polar-sdk-1/2026-10/services/customers";
import {
  createMembers,
  deleteExternalMembers,
  getExternalMembers,
  listExternalMembers,
  listMembers,
  updateExternalMembers,
} from "polar-sdk-1/2026-10/services/customers/members";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { combinations } from "../contract/combinations.js";
import { expectValue, plain } from "../contract/results.js";
import { type Core0, type Core1, core0, core1, ours } from "./clients.js";
import { decoded } from "./decoded.js";
import { answerOf } from "./examples.js";

let mock: MockPolar;
let server: MockPolarServer;
let sdk0: Core0;
let sdk1: Core1;

beforeEach(async () => {
  mock = createMockPolar();
  server = await serveMockPolar(mock);
  sdk0 = core0(server, { strategy: "none" });
  sdk1 = core1(server);
});

afterEach(() => server.close());

/** What 0.49.0 drops of an answer, because it came later or the API's document hides it. */
const NEW: ReadonlySet<string> = new Set(["firstUserEventAt", "priceId", "seats", "units"]);

/** A value of ours as 0.49.0 gives it. */
function asBefore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asBefore);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).filter(([key]) => !NEW.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, asBefore(inner)]));
}

/** A team that holds something of everything. */
function team(): string {
  const { id } = mock.seed.customer({
    type: "team",
    external_id: "acme?eu",
    metadata: { plan: "pro", "": "empty key", created_at: "2026-01-01T00:00:00Z" },
    billing_address: { country: "US", postal_code: "94103" },
    tax_id: ["911144442", "us_ein"],
    owner: { email: "boss@acme.com", external_id: "boss" },
  });
  mock.seed.state(id, {
    active_subscriptions: [
      { amount: 4900, custom_field_data: { size: "XL", floor: 3 }, metadata: { plan: "pro" } },
      { status: "trialing", trial_start: "2026-01-01T00:00:00Z", trial_end: "2026-02-01T00:00:00.5Z" },
    ],
    granted_benefits: [
      { benefit_type: "license_keys", properties: { license_key_id: id, display_key: "***" } },
      { benefit_metadata: { tier: 1 } },
    ],
    active_meters: [{ consumed_units: 25.5, credited_units: 100 }],
  });
  mock.seed.paymentMethod({ customer_id: id, is_default: true });
  mock.seed.paymentMethod({ customer_id: id, type: "sepa_debit" });
  for (let index = 0; index < 4; index += 1) mock.seed.customer({ metadata: { index } });
  return id;
}

describe("the customer flow of the official SDKs against the mock", () => {
  it("is accepted by 0.49.0, which checks every answer", async () => {
    const created = expectValue(
      await customersCreate(sdk0, {
        externalId: "usr_1337",
        email: "customer@example.com",
        name: "John Doe",
        billingAddress: { country: "US" },
        locale: "en",
        owner: { email: "member@example.com", name: "Jane Doe", externalId: "usr_1337" },
      }),
    );
    const twin = await customersCreate(sdk0, { email: "customer@example.com" });
    expect(twin).toMatchObject({ ok: false, error: { name: "HTTPValidationError", statusCode: 422 } });
    for (let index = 0; index < 24; index += 1) mock.seed.customer({ metadata: { plan: "pro" } });
    let pages = 0;
    for await (const page of await customersList(sdk0, { metadata: { plan: "pro" } })) {
      pages += expectValue(page).result.items.length > 0 ? 1 : 0;
    }
    expect(pages).toBe(3);
    expect(expectValue(await customersGet(sdk0, { id: created.id }))).toEqual(created);
    expectValue(await customersUpdate(sdk0, { id: created.id, customerUpdate: { name: "Jo" } }));
    const request = { externalId: "usr_1337", customerUpdateExternalID: { metadata: { plan: "free" } } };
    expect(expectValue(await customersUpdateExternal(sdk0, request))).toMatchObject({
      name: "Jo",
      metadata: { plan: "free" },
    });
    expectValue(await customersGetStateExternal(sdk0, { externalId: "usr_1337" }));
    expect(expectValue(await customersExport(sdk0, {})).split("\n").length).toBeGreaterThan(25);
    expectValue(await customersDeleteExternal(sdk0, { externalId: "usr_1337", anonymize: true }));
    const gone = await customersGet(sdk0, { id: created.id });
    expect(gone).toMatchObject({ ok: false, error: { name: "ResourceNotFound", statusCode: 404 } });
    expect(await customersDelete(sdk0, { id: created.id })).toMatchObject({ ok: false });
  });

  it("is accepted by 0.49.0 for members", async () => {
    const id = team();
    const memberCreateFromCustomer = { email: "ida@acme.com", externalId: "ida" };
    const ida = expectValue(await customersMembersCreate(sdk0, { id, memberCreateFromCustomer }));
    const path = { externalId: "acme?eu", memberExternalId: "ida" };
    expect(expectValue(await customersMembersGetExternal(sdk0, path))).toEqual(ida);
    expectValue(
      await customersMembersUpdateExternal(sdk0, { ...path, memberUpdate: { role: "billing_manager" } }),
    );
    expectValue(await customersMembersDeleteExternal(sdk0, path));
  });

  it("is accepted by 1.0.1", async () => {
    const email = "customer@example.com";
    const created = await createCustomers(sdk1)({ type: "individual", external_id: "usr_1337", email });
    await expect(createCustomers(sdk1)({ type: "individual", email })).rejects.toMatchObject({
      statusCode: 422,
    });
    for (let index = 0; index < 24; index += 1) mock.seed.customer({ metadata: { plan: "pro" } });
    let count = 0;
    for await (const _ of iterListCustomers(sdk1)({ metadata: { plan: "pro" } })) count += 1;
    expect(count).toBe(24);
    expect(await getCustomers(sdk1)(created.id)).toEqual(created);
    await updateCustomers(sdk1)(created.id, { name: "Jo" });
    expect(await updateExternalCustomers(sdk1)("usr_1337", { locale: "fr" })).toMatchObject({
      name: "Jo",
      locale: "fr",
    });
    expect((await getStateExternalCustomers(sdk1)("usr_1337")).active_subscriptions).toEqual([]);
    expect((await exportCustomers(sdk1)()).split("\n").length).toBeGreaterThan(25);
    await deleteExternalCustomers(sdk1)("usr_1337", { anonymize: true });
    await expect(getCustomers(sdk1)(created.id)).rejects.toMatchObject({ statusCode: 404 });
    await expect(deleteCustomers(sdk1)(created.id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("is accepted by 1.0.1 for members", async () => {
    const id = team();
    const ida = await createMembers(sdk1)(id, { email: "ida@acme.com", external_id: "ida" });
    expect((await listMembers(sdk1)(id, { role: "member" })).items).toEqual([ida]);
    expect((await listExternalMembers(sdk1)("acme?eu")).items).toHaveLength(2);
    expect(await getExternalMembers(sdk1)("acme?eu", "ida")).toEqual(ida);
    await updateExternalMembers(sdk1)("acme?eu", "ida", { role: "billing_manager" });
    await deleteExternalMembers(sdk1)("acme?eu", "ida");
  });
});

for (const combination of combinations) {
  const { functions } = combination;

  describe(`what the official SDKs read from the mock and what we read, with ${combination.name}`, () => {
    it("is the same customer, state, list, payment methods and export with 0.49.0, but for what it drops", async () => {
      const id = team();
      const polar = ours(combination, server, { strategy: "none" });
      const external = { externalId: "acme?eu" };
      const both: readonly (readonly [unknown, unknown])[] = [
        [
          expectValue(await functions.customersGet(polar, { id })),
          expectValue(await customersGet(sdk0, { id })),
        ],
        [
          expectValue(await functions.customersGetExternal(polar, external)),
          expectValue(await customersGetExternal(sdk0, external)),
        ],
        [
          expectValue(await functions.customersGetState(polar, { id })),
          expectValue(await customersGetState(sdk0, { id })),
        ],
        [
          expectValue(await functions.customersGetStateExternal(polar, external)),
          expectValue(await customersGetStateExternal(sdk0, external)),
        ],
        [
          expectValue(await functions.customersList(polar, { limit: 3 })),
          expectValue(await customersList(sdk0, { limit: 3 })).result,
        ],
        [
          expectValue(await functions.customersListPaymentMethods(polar, { id })),
          expectValue(await customersListPaymentMethods(sdk0, { id })).result,
        ],
        [expectValue(await functions.customersExport(polar)), expectValue(await customersExport(sdk0, {}))],
      ];
      for (const [mine, theirs] of both) expect(asBefore(plain(mine))).toStrictEqual(plain(theirs));
    });

    it("is the same with 1.0.1 to the last field, names and dates aside", async () => {
      const id = team();
      const polar = ours(combination, server, { strategy: "none" });
      const externalId = "acme?eu";
      const both: readonly (readonly [name: string, mine: unknown, theirs: unknown])[] = [
        [
          "customersGet",
          expectValue(await functions.customersGet(polar, { id })),
          await getCustomers(sdk1)(id),
        ],
        [
          "customersGetExternal",
          expectValue(await functions.customersGetExternal(polar, { externalId })),
          await getExternalCustomers(sdk1)(externalId),
        ],
        [
          "customersGetState",
          expectValue(await functions.customersGetState(polar, { id })),
          await getStateCustomers(sdk1)(id),
        ],
        [
          "customersList",
          expectValue(await functions.customersList(polar, { limit: 3 })),
          await listCustomers(sdk1)({ limit: 3 }),
        ],
        [
          "customersListPaymentMethods",
          expectValue(await functions.customersListPaymentMethods(polar, { id })),
          await listPaymentMethodsCustomers(sdk1)(id),
        ],
        [
          "customersMembersList",
          expectValue(await functions.customersMembersList(polar, { id })),
          await listMembers(sdk1)(id),
        ],
        [
          "customersMembersListExternal",
          expectValue(await functions.customersMembersListExternal(polar, { externalId })),
          await listExternalMembers(sdk1)(externalId),
        ],
        [
          "customersExport",
          expectValue(await functions.customersExport(polar)),
          await exportCustomers(sdk1)(),
        ],
      ];
      for (const [name, mine, theirs] of both)
        expect(plain(mine)).toStrictEqual(decoded(answerOf(name), theirs));
    });
  });
}
