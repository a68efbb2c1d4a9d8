import { PolarCore } from "polar-sdk-0/core.js";
import { benefitGrantsList } from "polar-sdk-0/funcs/benefitGrantsList.js";
import { benefitsCreate } from "polar-sdk-0/funcs/benefitsCreate.js";
import { benefitsGrants } from "polar-sdk-0/funcs/benefitsGrants.js";
import { benefitsList } from "polar-sdk-0/funcs/benefitsList.js";
import { benefitsUpdate } from "polar-sdk-0/funcs/benefitsUpdate.js";
import { checkoutsClientConfirm } from "polar-sdk-0/funcs/checkoutsClientConfirm.js";
import { checkoutsClientGet } from "polar-sdk-0/funcs/checkoutsClientGet.js";
import { checkoutsClientUpdate } from "polar-sdk-0/funcs/checkoutsClientUpdate.js";
import { checkoutsCreate } from "polar-sdk-0/funcs/checkoutsCreate.js";
import { checkoutsGet } from "polar-sdk-0/funcs/checkoutsGet.js";
import { checkoutsList } from "polar-sdk-0/funcs/checkoutsList.js";
import { checkoutsUpdate } from "polar-sdk-0/funcs/checkoutsUpdate.js";
import { customerMetersList } from "polar-sdk-0/funcs/customerMetersList.js";
import { customerPortalBenefitGrantsList } from "polar-sdk-0/funcs/customerPortalBenefitGrantsList.js";
import { customerPortalCustomerMetersList } from "polar-sdk-0/funcs/customerPortalCustomerMetersList.js";
import { customerPortalCustomersGet } from "polar-sdk-0/funcs/customerPortalCustomersGet.js";
import { customerPortalOrdersList } from "polar-sdk-0/funcs/customerPortalOrdersList.js";
import { customerPortalOrganizationsGet } from "polar-sdk-0/funcs/customerPortalOrganizationsGet.js";
import { customerPortalSubscriptionsList } from "polar-sdk-0/funcs/customerPortalSubscriptionsList.js";
import { customerSessionsCreate } from "polar-sdk-0/funcs/customerSessionsCreate.js";
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
import { eventsIngest } from "polar-sdk-0/funcs/eventsIngest.js";
import { eventsList } from "polar-sdk-0/funcs/eventsList.js";
import { eventsListNames } from "polar-sdk-0/funcs/eventsListNames.js";
import { metersCreate } from "polar-sdk-0/funcs/metersCreate.js";
import { metersQuantities } from "polar-sdk-0/funcs/metersQuantities.js";
import { ordersExport } from "polar-sdk-0/funcs/ordersExport.js";
import { ordersGet } from "polar-sdk-0/funcs/ordersGet.js";
import { ordersList } from "polar-sdk-0/funcs/ordersList.js";
import { productsCreate } from "polar-sdk-0/funcs/productsCreate.js";
import { productsList } from "polar-sdk-0/funcs/productsList.js";
import { productsUpdate } from "polar-sdk-0/funcs/productsUpdate.js";
import { productsUpdateBenefits } from "polar-sdk-0/funcs/productsUpdateBenefits.js";
import { subscriptionsCreate } from "polar-sdk-0/funcs/subscriptionsCreate.js";
import { subscriptionsGet } from "polar-sdk-0/funcs/subscriptionsGet.js";
import { subscriptionsList } from "polar-sdk-0/funcs/subscriptionsList.js";
import { subscriptionsRevoke } from "polar-sdk-0/funcs/subscriptionsRevoke.js";
import { subscriptionsUpdate } from "polar-sdk-0/funcs/subscriptionsUpdate.js";
import type { BenefitCreate } from "polar-sdk-0/models/components/benefitcreate.js";
import { AlreadyCanceledSubscription } from "polar-sdk-0/models/errors/alreadycanceledsubscription.js";
import { HTTPValidationError } from "polar-sdk-0/models/errors/httpvalidationerror.js";
import { NotPermitted } from "polar-sdk-0/models/errors/notpermitted.js";
import { ResourceNotFound } from "polar-sdk-0/models/errors/resourcenotfound.js";
import { createPolarCore, errors } from "polar-sdk-1/2026-10";
import { listBenefitGrants } from "polar-sdk-1/2026-10/services/benefit_grants";
import { createBenefits } from "polar-sdk-1/2026-10/services/benefits";
import {
  clientConfirmCheckouts,
  clientGetCheckouts,
  createCheckouts,
  getCheckouts,
} from "polar-sdk-1/2026-10/services/checkouts";
import { listCustomerMeters } from "polar-sdk-1/2026-10/services/customer_meters";
import { createCustomerPortalService } from "polar-sdk-1/2026-10/services/customer_portal";
import { createCustomerSessions } from "polar-sdk-1/2026-10/services/customer_sessions";
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
import { ingestEvents, listEvents } from "polar-sdk-1/2026-10/services/events";
import { createMeters, listMeters, quantitiesMeters } from "polar-sdk-1/2026-10/services/meters";
import { exportOrders, getOrders, listOrders } from "polar-sdk-1/2026-10/services/orders";
import {
  createProducts,
  deleteProducts,
  updateBenefitsProducts,
} from "polar-sdk-1/2026-10/services/products";
import {
  getSubscriptions,
  listSubscriptions,
  revokeSubscriptions,
  updateSubscriptions,
} from "polar-sdk-1/2026-10/services/subscriptions";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMockPolar } from "../../src/mock/createMockPolar.js";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import type { MockPolar } from "../../src/mock/MockPolar.js";
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
  function polar(): PolarCore {
    return new PolarCore({ accessToken: MOCK_TOKEN, serverURL: server.url });
  }

  it("creates, lists, reads, changes and deletes customers", async () => {
    const core = polar();
    const created = value(
      await customersCreate(core, {
        externalId: "usr?1337",
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
      await customersCreate(core, { email: "customer@example.com", externalId: "usr?1337" }),
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
    expect(value(await customersGetExternal(core, { externalId: "usr?1337" }))).toEqual(created);
    const renamed = value(
      await customersUpdate(core, { id: created.id, customerUpdate: { name: "Jo", type: "team" } }),
    );
    expect(renamed).toMatchObject({ name: "Jo", type: "team", modifiedAt: expect.any(Date) });
    const change = { externalId: "usr?1337", customerUpdateExternalID: { metadata: {} } };
    expect(value(await customersUpdateExternal(core, change)).metadata).toEqual({});
    expect(await new Response(value(await customersExport(core, {}))).text()).toMatch(/^ID,External ID,/);

    value(await customersDeleteExternal(core, { externalId: "usr?1337" }));
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

  it("ingests events, reads meters, and lists in the portal", async () => {
    const core = polar();
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    hold(id);
    const meter = value(
      await metersCreate(core, {
        name: "Tokens",
        filter: { conjunction: "and", clauses: [{ property: "name", operator: "eq", value: "llm" }] },
        aggregation: { func: "sum", property: "tokens" },
      }),
    );
    const event = { name: "llm", externalId: "evt_1", externalCustomerId: "usr_1", metadata: { tokens: 7 } };
    const cost = { amount: 0.25, currency: "usd" };
    const events = [event, event, { name: "llm", customerId: id, metadata: { tokens: 0.5, _cost: cost } }];
    expect(value(await eventsIngest(core, { events }))).toEqual({ inserted: 2, duplicates: 1 });
    const listed = value(await eventsList(core, { customerId: id }));
    expect(listed).toMatchObject({ items: [{ source: "user" }, { source: "user" }] });
    expect(value(await eventsListNames(core, {})).result.items).toMatchObject([
      { name: "llm", occurrences: 2 },
    ]);
    const [start, end] = [new Date(Date.now() - 86_400_000), new Date()];
    const quantities = await metersQuantities(core, {
      id: meter.id,
      startTimestamp: start,
      endTimestamp: end,
      interval: "day",
    });
    expect(value(quantities).total).toBe(7.5);
    const meters = value(await customerMetersList(core, { meterId: meter.id }));
    expect(meters.result.items).toMatchObject([{ consumedUnits: 7.5, meter: { id: meter.id } }]);

    const credits = mock.seed.benefit({ type: "meter_credit", properties: { meter_id: meter.id } });
    mock.seed.benefitGrant({ customer_id: id, benefit_id: credits.id });
    const session = value(await customerSessionsCreate(core, { externalCustomerId: "usr_1" }));
    const security = { customerSession: session.token };
    expect(value(await customerPortalCustomersGet(core, security))).toMatchObject({ id });
    const subscriptions = value(await customerPortalSubscriptionsList(core, security, { limit: 1 }));
    expect(subscriptions.result.pagination.totalCount).toBe(2);
    const grants = value(await customerPortalBenefitGrantsList(core, security, {}));
    expect(grants.result.items.length).toBeGreaterThan(0);
    const own = value(await customerPortalCustomerMetersList(core, security, { query: "tokens" }));
    expect(own.result.items).toMatchObject([{ consumedUnits: 7.5 }]);
    const organization = value(await customerPortalOrganizationsGet(core, { slug: "mock" }));
    expect(organization.organization.slug).toBe("mock");
  });

  it("sells a subscription and ends it", async () => {
    const core = polar();
    const meter = mock.seed.meter();
    const wanted: BenefitCreate[] = [
      { type: "license_keys", description: "Key", properties: { prefix: "ACME" } },
      {
        type: "meter_credit",
        description: "Units",
        properties: { units: 100, rollover: true, meterId: meter.id },
      },
      { type: "custom", description: "Support", properties: {} },
    ];
    const benefits: string[] = [];
    for (const benefit of wanted) {
      benefits.push(value(await benefitsCreate(core, benefit)).id);
    }
    const support = { description: "Help", type: "custom" } as const;
    value(await benefitsUpdate(core, { id: benefits[2] ?? "", requestBody: support }));
    expect(value(await benefitsList(core, {})).result.items).toHaveLength(3);
    const created = value(
      await productsCreate(core, {
        name: "Pro",
        recurringInterval: "month",
        trialInterval: "day",
        trialIntervalCount: 7,
        prices: [
          { amountType: "fixed", priceAmount: 4900 },
          { amountType: "metered_unit", meterId: meter.id, unitAmount: 0.5 },
        ],
      }),
    );
    const product = value(
      await productsUpdateBenefits(core, { id: created.id, productBenefitsUpdate: { benefits } }),
    );
    const [fixed] = product.prices;
    const prices = [{ id: fixed?.id ?? "" }];
    value(await productsUpdate(core, { id: product.id, productUpdate: { prices } }));
    const tip = { name: "Tip", prices: [{ amountType: "custom", presetAmount: 500 }] } as const;
    const once = value(await productsCreate(core, { ...tip, prices: [...tip.prices] }));
    expect(value(await productsList(core, { isRecurring: false })).result.items).toEqual([once]);

    const checkout = value(
      await checkoutsCreate(core, {
        products: [product.id, once.id],
        externalCustomerId: "usr_1",
        metadata: { source: "web" },
      }),
    );
    const customerBillingAddress = { country: "DE" } as const;
    const changes = { allowTrial: false, customerBillingAddress };
    value(await checkoutsUpdate(core, { id: checkout.id, checkoutUpdate: changes }));
    const { clientSecret } = checkout;
    const form = { customerEmail: "jo@acme.com", customerName: "Jo" };
    value(await checkoutsClientUpdate(core, { clientSecret, checkoutUpdatePublic: form }));
    expect(value(await checkoutsClientGet(core, { clientSecret })).organization.slug).toBe("mock");
    const paid = value(
      await checkoutsClientConfirm(core, {
        clientSecret,
        checkoutConfirmStripe: { confirmationTokenId: "token" },
      }),
    );
    expect(paid.status).toBe("confirmed");
    expect(value(await checkoutsGet(core, { id: checkout.id })).status).toBe("succeeded");
    expect(value(await checkoutsList(core, { status: "succeeded" })).result.items).toHaveLength(1);

    const orders = value(await ordersList(core, { externalCustomerId: "usr_1" })).result.items;
    expect(orders).toMatchObject([{ totalAmount: 4900, billingReason: "subscription_create" }]);
    expect(value(await ordersGet(core, { id: orders[0]?.id ?? "" }))).toEqual(orders[0]);
    expect(await new Response(value(await ordersExport(core, {}))).text()).toContain("jo@acme.com");
    const [subscription] = value(await subscriptionsList(core, {})).result.items;
    expect(subscription).toMatchObject({ status: "active", metadata: { source: "web" } });
    expect(value(await benefitGrantsList(core, { isGranted: true })).result.items).toHaveLength(3);
    const grants = value(await benefitsGrants(core, { id: benefits[0] ?? "" }));
    expect(grants.result.items).toMatchObject([{ properties: { displayKey: expect.any(String) } }]);
    const { id } = subscription ?? { id: "" };
    const subscriptionUpdate = { cancelAtPeriodEnd: true };
    const canceled = value(await subscriptionsUpdate(core, { id, subscriptionUpdate }));
    expect(canceled.cancelAtPeriodEnd).toBe(true);
    expect(error(await subscriptionsUpdate(core, { id, subscriptionUpdate }))).toBeInstanceOf(
      AlreadyCanceledSubscription,
    );
    expect(value(await subscriptionsRevoke(core, { id })).status).toBe("canceled");
    const state = value(await customersGetStateExternal(core, { externalId: "usr_1" }));
    expect(state).toMatchObject({ activeSubscriptions: [], grantedBenefits: [] });
    const free = mock.seed.product({ prices: [{ price_amount: 0 }] });
    const gift = { productId: free.id, externalCustomerId: "usr_1" };
    expect(value(await subscriptionsCreate(core, gift)).status).toBe("active");
  });

  it("meters a subscription from the checkout to the portal", async () => {
    const core = polar();
    const meter = value(
      await metersCreate(core, {
        name: "Tokens",
        filter: {
          conjunction: "and",
          clauses: [{ property: "name", operator: "eq", value: "completion" }],
        },
        aggregation: { func: "sum", property: "tokens" },
      }),
    );
    const credits = value(
      await benefitsCreate(core, {
        type: "meter_credit",
        description: "1,000 tokens",
        properties: { units: 1000, rollover: false, meterId: meter.id },
      }),
    );
    const created = value(
      await productsCreate(core, {
        name: "Pro",
        recurringInterval: "month",
        prices: [
          { amountType: "fixed", priceAmount: 2000 },
          { amountType: "metered_unit", meterId: meter.id, unitAmount: "0.5" },
        ],
      }),
    );
    const productBenefitsUpdate = { benefits: [credits.id] };
    value(await productsUpdateBenefits(core, { id: created.id, productBenefitsUpdate }));
    const user = { externalCustomerId: "usr_1" };
    const checkout = value(await checkoutsCreate(core, { ...user, products: [created.id] }));
    mock.confirmCheckout(checkout.id, {
      email: "jo@acme.com",
      name: "Jo",
      billing_address: { country: "GB" },
    });
    expect(value(await checkoutsGet(core, { id: checkout.id })).status).toBe("succeeded");
    const [order] = value(await ordersList(core, { checkoutId: checkout.id })).result.items;
    expect(order).toMatchObject({ status: "paid", totalAmount: 2000, productId: created.id });
    const { customerId, subscriptionId } = order ?? { customerId: "", subscriptionId: null };
    const id = subscriptionId ?? "";
    expect(value(await subscriptionsGet(core, { id })).meters).toMatchObject([
      { consumedUnits: 0, creditedUnits: 1000, amount: 0, meter: { name: "Tokens" } },
    ]);
    expect(value(await benefitGrantsList(core, { customerId })).result.items).toMatchObject([
      { subscriptionId: id, isGranted: true, benefit: { type: "meter_credit" } },
    ]);

    const events = ["a", "b", "a"].map((externalId) => ({
      ...user,
      externalId,
      name: "completion",
      metadata: { tokens: 675 },
    }));
    expect(value(await eventsIngest(core, { events }))).toEqual({ inserted: 2, duplicates: 1 });
    expect(value(await eventsIngest(core, { events }))).toEqual({ inserted: 0, duplicates: 3 });
    expect(value(await eventsList(core, { ...user, source: "user" }))).toMatchObject({
      items: [{ metadata: { tokens: 675 } }, { customer: { id: customerId } }],
    });
    expect(value(await customerMetersList(core, user)).result.items).toMatchObject([
      { consumedUnits: 1350, creditedUnits: 1000, balance: -350 },
    ]);

    async function state(): Promise<unknown> {
      return value(await customersGetStateExternal(core, { externalId: "usr_1" }));
    }

    expect(await state()).toMatchObject({
      activeSubscriptions: [{ meters: [{ consumedUnits: 1350, amount: 175 }] }],
      grantedBenefits: [{ benefitType: "meter_credit" }],
      activeMeters: [{ balance: -350 }],
    });

    const { token } = value(await customerSessionsCreate(core, user));
    const security = { customerSession: token };
    expect(value(await customerPortalCustomersGet(core, security)).id).toBe(customerId);
    const [mine] = value(await customerPortalSubscriptionsList(core, security, {})).result.items;
    expect(mine).toMatchObject({
      id,
      meters: [{ amount: 175 }],
      product: { benefits: [{ id: credits.id }] },
    });
    const meters = value(await customerPortalCustomerMetersList(core, security, {}));
    expect(meters.result.items).toMatchObject([{ balance: -350 }]);
    const orders = value(await customerPortalOrdersList(core, security, {}));
    expect(orders.result.items).toMatchObject([{ id: order?.id }]);
    const grants = value(await customerPortalBenefitGrantsList(core, security, {}));
    expect(grants.result.items).toMatchObject([{ benefit: { type: "meter_credit" } }]);

    const subscriptionUpdate = { cancelAtPeriodEnd: true };
    value(await subscriptionsUpdate(core, { id, subscriptionUpdate }));
    expect(await state()).toMatchObject({ activeSubscriptions: [{ cancelAtPeriodEnd: true }] });
    value(await subscriptionsRevoke(core, { id }));
    expect(await state()).toMatchObject({ activeSubscriptions: [], grantedBenefits: [] });
  });
});

describe("the official SDK 1.0.1", () => {
  function polar(): ReturnType<typeof createPolarCore> {
    return createPolarCore({ accessToken: MOCK_TOKEN, baseUrl: server.url });
  }

  it("creates, lists, reads, changes and deletes customers", async () => {
    const core = polar();
    const created = await createCustomers(core)({
      type: "individual",
      external_id: "usr?1337",
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
    expect(await getExternalCustomers(core)("usr?1337")).toEqual(created);
    expect(await updateCustomers(core)(created.id, { name: "Jo" })).toMatchObject({ name: "Jo" });
    expect(await updateExternalCustomers(core)("usr?1337", { locale: "fr" })).toMatchObject({
      locale: "fr",
    });
    expect(await exportCustomers(core)()).toMatch(/^ID,External ID,/);
    await deleteExternalCustomers(core)("usr?1337");
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

  it("ingests events, reads meters, and lists in the portal", async () => {
    const core = polar();
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    const meter = await createMeters(core)({
      name: "Calls",
      filter: { conjunction: "and", clauses: [] },
      aggregation: { func: "count" },
    });
    const event = { name: "call", external_id: "evt_1", external_customer_id: "usr_1" };
    expect(await ingestEvents(core)({ events: [event, event, { name: "call", customer_id: id }] })).toEqual({
      inserted: 2,
      duplicates: 1,
    });
    expect((await listEvents(core)({ external_customer_id: "usr_1" })).items).toHaveLength(2);
    expect((await listMeters(core)()).items).toEqual([meter]);
    const day = new Date().toISOString();
    const query = { start_timestamp: day, end_timestamp: day, interval: "day" } as const;
    expect(await quantitiesMeters(core)(meter.id, query)).toMatchObject({ total: 2 });
    expect((await listCustomerMeters(core)({ customer_id: id })).items).toMatchObject([
      { consumed_units: 2 },
    ]);

    hold(id);
    const session = await createCustomerSessions(core)({ customer_id: id });
    const portal = createCustomerPortalService(
      createPolarCore({ accessToken: session.token, baseUrl: server.url }),
    );
    expect(await portal.customers.get()).toMatchObject({ id });
    const { items } = await portal.subscriptions.list({ active: true });
    expect(items).toHaveLength(2);
    const [subscription] = items;
    const canceled = await portal.subscriptions.cancel(subscription?.id ?? "");
    expect(canceled.cancel_at_period_end).toBe(true);
    expect((await portal.benefitGrants.list()).pagination.total_count).toBeGreaterThan(0);
    expect((await portal.orders.list()).items).toEqual([]);
    expect((await portal.organizations.get("mock")).organization.slug).toBe("mock");
  });

  it("sells a subscription and ends it", async () => {
    const core = polar();
    const benefit = await createBenefits(core)({
      type: "feature_flag",
      description: "Flag",
      properties: {},
    });
    const product = await createProducts(core)({
      name: "Pro",
      recurring_interval: "month",
      prices: [{ amount_type: "fixed", price_amount: 4900 }],
    });
    await updateBenefitsProducts(core)(product.id, { benefits: [benefit.id] });
    const checkout = await createCheckouts(core)({ products: [product.id], customer_email: "jo@acme.com" });
    const secret = checkout.client_secret;
    expect((await clientGetCheckouts(core)(secret)).product?.name).toBe("Pro");
    await expect(clientConfirmCheckouts(core)(secret, {})).rejects.toBeInstanceOf(errors.HTTPValidationError);
    mock.confirmCheckout(checkout.id, { name: "Jo", billing_address: { country: "DE" } });
    const paid = await getCheckouts(core)(checkout.id);
    expect(paid.status).toBe("succeeded");
    const [order] = (await listOrders(core)({ checkout_id: paid.id })).items;
    expect(await getOrders(core)(order?.id ?? "")).toEqual(order);
    expect(await exportOrders(core)()).toContain("jo@acme.com");
    const [subscription] = (await listSubscriptions(core)({ active: true })).items;
    const id = subscription?.id ?? "";
    expect((await listBenefitGrants(core)({ is_granted: true })).items).toMatchObject([
      { subscription_id: id, benefit: { type: "feature_flag" } },
    ]);
    await expect(deleteProducts(core)(product.id)).rejects.toMatchObject({ statusCode: 409 });
    await expect(updateSubscriptions(core)(id, { cancel_at_period_end: false })).rejects.toMatchObject({
      statusCode: 400,
    });
    expect((await revokeSubscriptions(core)(id)).status).toBe("canceled");
    expect(await getStateCustomers(core)(paid.customer_id ?? "")).toMatchObject({
      active_subscriptions: [],
      granted_benefits: [],
    });
  });

  it("meters a subscription from the checkout to the portal", async () => {
    const core = polar();
    const meter = await createMeters(core)({
      name: "Tokens",
      filter: { conjunction: "and", clauses: [{ property: "name", operator: "eq", value: "completion" }] },
      aggregation: { func: "sum", property: "tokens" },
    });
    const credits = await createBenefits(core)({
      type: "meter_credit",
      description: "1,000 tokens",
      properties: { units: 1000, rollover: false, meter_id: meter.id },
    });
    const product = await createProducts(core)({
      name: "Pro",
      recurring_interval: "month",
      prices: [
        { amount_type: "fixed", price_amount: 2000 },
        { amount_type: "metered_unit", meter_id: meter.id, unit_amount: "0.5" },
      ],
    });
    await updateBenefitsProducts(core)(product.id, { benefits: [credits.id] });
    const user = { external_customer_id: "usr_1" };
    const checkout = await createCheckouts(core)({ ...user, products: [product.id] });
    const customer_billing_address = { country: "GB" } as const;
    const form = { customer_email: "jo@acme.com", customer_billing_address, confirmation_token_id: "token" };
    const confirmed = await clientConfirmCheckouts(core)(checkout.client_secret, form);
    expect(confirmed.status).toBe("confirmed");
    expect((await getCheckouts(core)(checkout.id)).status).toBe("succeeded");
    const [order] = (await listOrders(core)({ checkout_id: checkout.id })).items;
    expect(order).toMatchObject({ status: "paid", total_amount: 2000, product_id: product.id });
    const { customer_id, subscription_id } = order ?? { customer_id: "", subscription_id: null };
    const id = subscription_id ?? "";
    expect((await listBenefitGrants(core)({ customer_id })).items).toMatchObject([
      { subscription_id: id, is_granted: true, benefit: { type: "meter_credit" } },
    ]);

    const events = ["a", "b", "a"].map((external_id) => ({
      ...user,
      external_id,
      name: "completion",
      metadata: { tokens: 675 },
    }));
    expect(await ingestEvents(core)({ events })).toEqual({ inserted: 2, duplicates: 1 });
    expect(await ingestEvents(core)({ events })).toEqual({ inserted: 0, duplicates: 3 });
    expect((await listEvents(core)({ ...user, source: "user" })).items).toMatchObject([
      { metadata: { tokens: 675 } },
      { customer: { id: customer_id } },
    ]);
    expect((await listCustomerMeters(core)(user)).items).toMatchObject([
      { consumed_units: 1350, credited_units: 1000, balance: -350 },
    ]);
    expect((await getSubscriptions(core)(id)).meters).toMatchObject([{ consumed_units: 1350, amount: 175 }]);

    function state(): Promise<unknown> {
      return getStateExternalCustomers(core)("usr_1");
    }

    expect(await state()).toMatchObject({
      active_subscriptions: [{ meters: [{ consumed_units: 1350, amount: 175 }] }],
      granted_benefits: [{ benefit_type: "meter_credit" }],
      active_meters: [{ balance: -350 }],
    });

    const session = await createCustomerSessions(core)(user);
    for (const token of [session.token, confirmed.customer_session_token ?? ""]) {
      const portal = createCustomerPortalService(
        createPolarCore({ accessToken: token, baseUrl: server.url }),
      );
      expect((await portal.customers.get()).id).toBe(customer_id);
      expect((await portal.subscriptions.list()).items).toMatchObject([
        { id, meters: [{ amount: 175 }], product: { benefits: [{ id: credits.id }] } },
      ]);
      expect((await portal.customerMeters.list()).items).toMatchObject([{ balance: -350 }]);
      expect((await portal.orders.list()).items).toMatchObject([{ id: order?.id }]);
      expect((await portal.benefitGrants.list()).items).toMatchObject([{ benefit: { id: credits.id } }]);
    }

    await updateSubscriptions(core)(id, { cancel_at_period_end: true });
    expect(await state()).toMatchObject({ active_subscriptions: [{ cancel_at_period_end: true }] });
    await revokeSubscriptions(core)(id);
    expect(await state()).toMatchObject({ active_subscriptions: [], granted_benefits: [] });
  });
});
