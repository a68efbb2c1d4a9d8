import { PolarCore } from "polar-sdk-0/core.js";
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
import { customersListPaymentMethodsExternal } from "polar-sdk-0/funcs/customersListPaymentMethodsExternal.js";
import { customersMembersCreate } from "polar-sdk-0/funcs/customersMembersCreate.js";
import { customersMembersCreateExternal } from "polar-sdk-0/funcs/customersMembersCreateExternal.js";
import { customersMembersDelete } from "polar-sdk-0/funcs/customersMembersDelete.js";
import { customersMembersGet } from "polar-sdk-0/funcs/customersMembersGet.js";
import { customersMembersGetExternal } from "polar-sdk-0/funcs/customersMembersGetExternal.js";
import { customersMembersUpdate } from "polar-sdk-0/funcs/customersMembersUpdate.js";
import { customersUpdate } from "polar-sdk-0/funcs/customersUpdate.js";
import { customersUpdateExternal } from "polar-sdk-0/funcs/customersUpdateExternal.js";
import { HTTPValidationError } from "polar-sdk-0/models/errors/httpvalidationerror.js";
import { NotPermitted } from "polar-sdk-0/models/errors/notpermitted.js";
import { ResourceNotFound } from "polar-sdk-0/models/errors/resourcenotfound.js";
import { createPolarCore, errors } from "polar-sdk-1/2026-10";
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
  listPaymentMethodsExternalCustomers,
  updateCustomers,
  updateExternalCustomers,
} from "polar-sdk-1/2026-10/services/customers";
import {
  createExternalMembers,
  createMembers,
  deleteMembers,
  getExternalMembers,
  getMembers,
  listExternalMembers,
  listMembers,
  updateMembers,
} from "polar-sdk-1/2026-10/services/customers/members";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "../../src/mock/index.js";
import { type MockPolarServer, serveMockPolar } from "../../src/mock/node.js";
import { UNKNOWN_ID } from "./support.js";

let mock: MockPolar;
let server: MockPolarServer;

beforeEach(async () => {
  mock = createMockPolar();
  server = await serveMockPolar(mock);
});

afterEach(() => server.close());

/** Gives a customer something to hold, in all shapes that the mock can make. */
function hold(id: string): void {
  mock.seed.state(id, {
    active_subscriptions: [
      {
        amount: 4900,
        metadata: { plan: "pro" },
        custom_field_data: { size: "XL", agreed: true },
        meters: [
          {
            id: UNKNOWN_ID,
            created_at: "2026-01-01T00:00:00Z",
            modified_at: null,
            meter_id: UNKNOWN_ID,
            consumed_units: 12.5,
            credited_units: 100,
            amount: 250,
          },
        ],
      },
      {
        status: "trialing",
        trial_start: "2026-01-01T00:00:00Z",
        trial_end: "2026-02-01T00:00:00.5Z",
      },
    ],
    granted_benefits: [
      {
        benefit_type: "license_keys",
        properties: { license_key_id: UNKNOWN_ID, display_key: "***" },
      },
      { benefit_metadata: { tier: 1 } },
    ],
    active_meters: [{ consumed_units: 25.5, credited_units: 100 }],
  });
  mock.seed.paymentMethod({ customer_id: id, is_default: true });
  mock.seed.paymentMethod({ customer_id: id, type: "kr_card" });
  mock.seed.paymentMethod({ customer_id: id, type: "sepa_debit" });
}

/** The value of a Result of 0.x, or its error thrown. */
function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw result.error;
  return result.value;
}

function error(result: { ok: true } | { ok: false; error: unknown }): unknown {
  if (result.ok) throw new Error("Expected an error.");
  return result.error;
}

describe("the official SDK 0.49.0, which checks every answer", () => {
  const polar = (): PolarCore => new PolarCore({ accessToken: MOCK_TOKEN, serverURL: server.url });

  it("creates, lists, reads, changes and deletes customers", async () => {
    const core = polar();
    const created = value(
      await customersCreate(core, {
        externalId: "usr/1337",
        email: "customer@example.com",
        name: "John Doe",
        billingAddress: { country: "US" },
        locale: "en",
        taxId: "911144442",
        metadata: { plan: "pro", seats: 3, vip: true },
        owner: { email: "member@example.com", name: "Jane Doe", externalId: "usr_1337" },
      }),
    );
    expect(created.taxId).toEqual(["911144442", "us_ein"]);
    const twin = error(
      await customersCreate(core, { email: "customer@example.com", externalId: "usr/1337" }),
    );
    expect(twin).toBeInstanceOf(HTTPValidationError);
    expect(twin).toMatchObject({
      statusCode: 422,
      detail: [{ loc: ["body", "email"] }, { loc: ["body", "external_id"] }],
    });

    for (let index = 0; index < 5; index += 1) mock.seed.customer({ metadata: { plan: "free" } });
    const pages: number[] = [];
    const pager = await customersList(core, {
      limit: 2,
      metadata: { plan: ["free", "pro"] },
      sorting: ["-email"],
    });
    for await (const page of pager) pages.push(value(page).result.items.length);
    expect(pages).toEqual([2, 2, 2]);

    expect(value(await customersGet(core, { id: created.id }))).toEqual(created);
    expect(value(await customersGetExternal(core, { externalId: "usr/1337" }))).toEqual(created);
    const renamed = value(
      await customersUpdate(core, { id: created.id, customerUpdate: { name: "Jo", type: "team" } }),
    );
    expect(renamed).toMatchObject({ name: "Jo", type: "team", modifiedAt: expect.any(Date) });
    const change = { externalId: "usr/1337", customerUpdateExternalID: { metadata: {} } };
    expect(value(await customersUpdateExternal(core, change)).metadata).toEqual({});
    expect(await new Response(value(await customersExport(core, {}))).text()).toMatch(/^ID,External ID,/);

    value(await customersDeleteExternal(core, { externalId: "usr/1337" }));
    expect(error(await customersGet(core, { id: created.id }))).toBeInstanceOf(ResourceNotFound);
    expect(error(await customersDelete(core, { id: created.id }))).toBeInstanceOf(ResourceNotFound);
    expect(error(await customersGet(core, { id: "x" }))).toBeInstanceOf(HTTPValidationError);
  });

  it("reads states and payment methods", async () => {
    const core = polar();
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    hold(id);
    const state = value(await customersGetState(core, { id }));
    expect(state.activeSubscriptions).toMatchObject([{ amount: 4900 }, { status: "trialing" }]);
    expect(state.grantedBenefits).toHaveLength(2);
    expect(state.activeMeters).toMatchObject([{ balance: 74.5 }]);
    expect(value(await customersGetStateExternal(core, { externalId: "usr_1" }))).toEqual(state);
    const methods = value(await customersListPaymentMethods(core, { id }));
    expect(methods.result.items.map(({ type }) => type)).toEqual(["sepa_debit", "kr_card", "card"]);
    const same = value(await customersListPaymentMethodsExternal(core, { externalId: "usr_1", limit: 1 }));
    expect(same.result.pagination).toEqual({ totalCount: 3, maxPage: 3 });
    const nobody = error(await customersListPaymentMethods(core, { id: UNKNOWN_ID }));
    expect(nobody).toBeInstanceOf(ResourceNotFound);
  });

  it("manages members", async () => {
    const core = polar();
    const { id } = mock.seed.customer({
      type: "team",
      external_id: "acme",
      owner: { external_id: "boss" },
    });
    const email = "max@acme.com";
    const max = value(await customersMembersCreate(core, { id, memberCreateFromCustomer: { email } }));
    const other = { email: "ida@acme.com", externalId: "ida", role: "billing_manager" } as const;
    value(
      await customersMembersCreateExternal(core, {
        externalId: "acme",
        memberCreateFromCustomer: other,
      }),
    );
    expect(value(await customersMembersGet(core, { id, memberId: max.id }))).toEqual(max);
    const ida = value(
      await customersMembersGetExternal(core, { externalId: "acme", memberExternalId: "ida" }),
    );
    expect(ida.role).toBe("billing_manager");
    const named = await customersMembersUpdate(core, {
      id,
      memberId: max.id,
      memberUpdate: { name: "Max" },
    });
    expect(value(named).name).toBe("Max");
    value(await customersMembersDelete(core, { id, memberId: max.id }));
    expect(error(await customersMembersGet(core, { id, memberId: max.id }))).toBeInstanceOf(ResourceNotFound);
    const alone = mock.seed.customer();
    const refused = await customersMembersCreate(core, {
      id: alone.id,
      memberCreateFromCustomer: { email },
    });
    expect(error(refused)).toBeInstanceOf(NotPermitted);
  });
});

describe("the official SDK 1.0.1", () => {
  const polar = (): ReturnType<typeof createPolarCore> =>
    createPolarCore({ accessToken: MOCK_TOKEN, baseUrl: server.url });

  it("creates, lists, reads, changes and deletes customers", async () => {
    const core = polar();
    const created = await createCustomers(core)({
      type: "individual",
      external_id: "usr/1337",
      email: "customer@example.com",
      name: "John Doe",
      billing_address: { country: "US" },
      owner: { email: "member@example.com" },
    });
    await expect(
      createCustomers(core)({ type: "individual", email: "customer@example.com" }),
    ).rejects.toBeInstanceOf(errors.HTTPValidationError);
    for (let index = 0; index < 5; index += 1) mock.seed.customer();
    const seen: string[] = [];
    for await (const customer of iterListCustomers(core)({ limit: 2 })) seen.push(customer.id);
    expect(new Set(seen).size).toBe(6);
    expect((await listCustomers(core)({ email: "CUSTOMER@example.com" })).items).toEqual([created]);
    expect(await getCustomers(core)(created.id)).toEqual(created);
    expect(await getExternalCustomers(core)("usr/1337")).toEqual(created);
    expect(await updateCustomers(core)(created.id, { name: "Jo" })).toMatchObject({ name: "Jo" });
    expect(await updateExternalCustomers(core)("usr/1337", { locale: "fr" })).toMatchObject({
      locale: "fr",
    });
    expect(await exportCustomers(core)()).toMatch(/^ID,External ID,/);
    await deleteExternalCustomers(core)("usr/1337");
    await expect(getCustomers(core)(created.id)).rejects.toBeInstanceOf(errors.ResourceNotFound);
    await expect(deleteCustomers(core)(created.id)).rejects.toBeInstanceOf(errors.ResourceNotFound);
  });

  it("reads states and payment methods", async () => {
    const core = polar();
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    hold(id);
    const state = await getStateCustomers(core)(id);
    expect(state.active_subscriptions).toHaveLength(2);
    expect(await getStateExternalCustomers(core)("usr_1")).toEqual(state);
    expect((await listPaymentMethodsCustomers(core)(id)).items).toHaveLength(3);
    expect((await listPaymentMethodsExternalCustomers(core)("usr_1")).items).toHaveLength(3);
  });

  it("manages members", async () => {
    const core = polar();
    const { id } = mock.seed.customer({
      type: "team",
      external_id: "acme",
      owner: { external_id: "boss" },
    });
    const max = await createMembers(core)(id, { email: "max@acme.com" });
    await createExternalMembers(core)("acme", { email: "ida@acme.com", external_id: "ida" });
    expect((await listMembers(core)(id, { role: "owner" })).items).toMatchObject([{ external_id: "boss" }]);
    expect((await listExternalMembers(core)("acme")).items).toHaveLength(3);
    expect(await getMembers(core)(id, max.id)).toEqual(max);
    expect(await getExternalMembers(core)("acme", "ida")).toMatchObject({ email: "ida@acme.com" });
    expect(await updateMembers(core)(id, max.id, { role: "owner" })).toMatchObject({
      role: "owner",
    });
    await expect(deleteMembers(core)(id, max.id)).rejects.toBeInstanceOf(errors.HTTPValidationError);
    const ida = await getExternalMembers(core)("acme", "ida");
    await deleteMembers(core)(id, ida.id);
    await expect(getMembers(core)(id, ida.id)).rejects.toBeInstanceOf(errors.ResourceNotFound);
  });
});
