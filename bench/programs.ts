import type { EndpointDefinition } from "../core/EndpointDefinition.js";
import * as functions from "../funcs/index.js";

/** Calls of our functions: the arguments after the core, by function. */
export type Calls = Readonly<Record<string, string>>;

/** The one-function program that the budgets are about. */
export const ONE: Calls = { customersGetStateExternal: '{ externalId: "usr_1337" }' };

/** The kinds of cores and of functions, as import paths have them: the full ones have none. */
export const KINDS = { "": "full", "lite/": "lite", "browser/": "browser" } as const;

export type CoreKind = keyof typeof KINDS;
export type FunctionKind = Exclude<CoreKind, "browser/">;

/** A program that makes one call of each function named, on a core of the kind asked for. */
export function program(core: CoreKind, functions: FunctionKind, calls: Calls): string {
  return `
import { PolarCore } from "polar-fn/${core}core";
${Object.keys(calls)
  .map((name) => `import { ${name} } from "polar-fn/${functions}funcs/${name}";`)
  .join("\n")}
const polar = new PolarCore({ ${core === "browser/" ? 'serverURL: "/api/polar"' : 'accessToken: "x"'} });
${callsOn("polar", calls)}
`;
}

/** The program with a full core and full functions, all from the index. */
export function indexProgram(calls: Calls): string {
  return `
import { PolarCore, ${Object.keys(calls).join(", ")} } from "polar-fn";
const polar = new PolarCore({ accessToken: "x" });
${callsOn("polar", calls)}
`;
}

function callsOn(core: string, calls: Calls): string {
  return Object.entries(calls)
    .map(([name, request]) => `console.log(await ${name}(${[core, request].filter(Boolean).join(", ")}));`)
    .join("\n");
}

/** Every function, called with no more than its path asks for. */
export const ALL: Calls = Object.fromEntries(
  Object.entries<EndpointDefinition & { readonly length: number }>(functions).map(([name, endpoint]) => {
    const parts = [...endpoint.path.matchAll(/{(\w+)}/g)].map(([, key]) => `${key}: "a"`);
    if (endpoint.bodyKey) parts.push(`${endpoint.bodyKey}: {}`);
    // A function that takes no request has one parameter less.
    return [name, endpoint.length < 3 ? "" : `{ ${parts.join(", ")} }`];
  }),
);

/**
 * A call of ours, and the same of the official SDK 1.0.1: its service, its function, the arguments.
 */
interface Pair {
  readonly ours: string;
  readonly request: string;
  readonly service: string;
  readonly official: string;
  readonly args: string;
}

const ID = '{ id: "a" }';

function pair(ours: string, request: string, service: string, official: string, args: string): Pair {
  return {
    ours,
    request,
    service,
    official,
    args,
  };
}

/** What a shop's back end calls: 25 functions over 13 resources. */
const SHOP: readonly Pair[] = [
  pair("customersList", "{}", "customers", "listCustomers", "{}"),
  pair("customersCreate", '{ email: "a@b.co" }', "customers", "createCustomers", '{ email: "a@b.co" }'),
  pair("customersGetStateExternal", '{ externalId: "u" }', "customers", "getStateExternalCustomers", '"u"'),
  pair("productsList", "{}", "products", "listProducts", "{}"),
  pair("productsGet", ID, "products", "getProducts", '"a"'),
  pair("checkoutsCreate", '{ products: ["a"] }', "checkouts", "createCheckouts", '{ products: ["a"] }'),
  pair("checkoutsGet", ID, "checkouts", "getCheckouts", '"a"'),
  pair("checkoutLinksList", "{}", "checkout_links", "listCheckoutLinks", "{}"),
  pair(
    "checkoutLinksCreate",
    '{ paymentProcessor: "stripe", products: ["a"] }',
    "checkout_links",
    "createCheckoutLinks",
    '{ payment_processor: "stripe", products: ["a"] }',
  ),
  pair("subscriptionsList", "{}", "subscriptions", "listSubscriptions", "{}"),
  pair("subscriptionsGet", ID, "subscriptions", "getSubscriptions", '"a"'),
  pair(
    "subscriptionsUpdate",
    '{ id: "a", subscriptionUpdate: { cancelAtPeriodEnd: true } }',
    "subscriptions",
    "updateSubscriptions",
    '"a", { cancel_at_period_end: true }',
  ),
  pair("subscriptionsRevoke", ID, "subscriptions", "revokeSubscriptions", '"a"'),
  pair("ordersList", "{}", "orders", "listOrders", "{}"),
  pair("ordersGet", ID, "orders", "getOrders", '"a"'),
  pair("ordersInvoice", ID, "orders", "invoiceOrders", '"a"'),
  pair("benefitsList", "{}", "benefits", "listBenefits", "{}"),
  pair("benefitsGet", ID, "benefits", "getBenefits", '"a"'),
  pair("discountsList", "{}", "discounts", "listDiscounts", "{}"),
  pair("discountsDelete", ID, "discounts", "deleteDiscounts", '"a"'),
  pair("metersQuantities", ID, "meters", "quantitiesMeters", '"a", {}'),
  pair("eventsIngest", "{ events: [] }", "events", "ingestEvents", "{ events: [] }"),
  pair(
    "customerSessionsCreate",
    '{ externalCustomerId: "u" }',
    "customer_sessions",
    "createCustomerSessions",
    '{ external_customer_id: "u" }',
  ),
  pair("licenseKeysValidate", '{ key: "k" }', "license_keys", "validateLicenseKeys", '{ key: "k" }'),
  pair("refundsCreate", '{ orderId: "a" }', "refunds", "createRefunds", '{ order_id: "a" }'),
];

/** The shop's calls of our functions. */
export const SHOP_CALLS: Calls = Object.fromEntries(SHOP.map(({ ours, request }) => [ours, request]));

/** The program of the shop, or a part of it, on the official SDK 1.0.1. */
export function officialProgram(calls: Calls): string {
  const pairs = SHOP.filter(({ ours }) => ours in calls);
  const services = new Set(pairs.map(({ service }) => service));
  return `
import { createPolarCore } from "polar-sdk-1/2026-10";
${[...services]
  .map((service) => {
    const names = pairs.filter((each) => each.service === service).map(({ official }) => official);
    return `import { ${names.join(", ")} } from "polar-sdk-1/2026-10/services/${service}";`;
  })
  .join("\n")}
const polar = createPolarCore({ accessToken: "x" });
${pairs.map(({ official, args }) => `console.log(await ${official}(polar)(${args}));`).join("\n")}
`;
}

/** The same on the official SDK 0.49.0. */
export function officialProgram0(calls: Calls): string {
  return `
import { PolarCore } from "polar-sdk-0/core.js";
${Object.keys(calls)
  .map((name) => `import { ${name} } from "polar-sdk-0/funcs/${name}.js";`)
  .join("\n")}
const polar = new PolarCore({ accessToken: "x" });
${callsOn("polar", calls)}
`;
}

/** A program that validates one delivery. */
export function validating(core: "" | "lite/"): string {
  return `
import { validateEvent } from "polar-fn/${core}webhooks";
console.log(await validateEvent("{}", {}, "x"));
`;
}

/** A program that handles one type of event. */
export const HANDLING = `
import { createWebhookHandler } from "polar-fn/lite/webhooks";
console.log(createWebhookHandler({ secret: "x", on: { "order.paid": console.log } }));
`;

/** The same as {@link validating} on the official SDK 1.0.1. */
export const OFFICIAL_VALIDATING = `
import { webhooks } from "polar-sdk-1/2026-10";
console.log(await webhooks.validateEvent("{}", {}, "x"));
`;

/** And on 0.49.0, which validates with schemas. */
export const OFFICIAL_VALIDATING_0 = `
import { validateEvent } from "polar-sdk-0/webhooks.js";
console.log(validateEvent("{}", {}, "x"));
`;
