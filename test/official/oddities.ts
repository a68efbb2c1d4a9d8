import { customersList } from "polar-sdk-0/funcs/customersList.js";
import { iterListCustomers } from "polar-sdk-1/2026-10/services/customers";
import { jsonAnswer, knownCustomer, knownState } from "./arbitraries.js";
import type { Answer } from "./captureServer.js";
import type { Outcome, Retries } from "./clients.js";
import {
  createCalls,
  deleteCalls,
  type Example,
  example,
  exportCalls,
  getCalls,
  getExternalCalls,
  getStateCalls,
  ID,
  listCalls,
  listPaymentMethodsCalls,
  membersCreateCalls,
  membersDeleteExternalCalls,
  updateCalls,
} from "./subjects.js";

/** An example that is out of the ordinary. */
export interface Oddity {
  readonly title: string;
  readonly example: Example;
  /** How 0.49.0 and ours are told to retry, or `default`. Not at all, unless told otherwise. */
  readonly retries?: Retries | "default";
}

const one = jsonAnswer(knownCustomer());
const created = jsonAnswer(knownCustomer(), 201);
const own = (key: string, value: unknown): object =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`);
/** A request that the types would not allow. */
const untyped = <Request>(request: unknown): Request => request as Request;

const customerWith = (fields: object): Answer => jsonAnswer({ ...knownCustomer(), ...fields });
function without(field: string): Answer {
  const { [field]: _, ...json } = knownCustomer();
  return jsonAnswer(json);
}
function subscriptionWith(fields: object): Answer {
  const json = knownState();
  const subscriptions = json["active_subscriptions"] as object[];
  return jsonAnswer({ ...json, active_subscriptions: subscriptions.map((row) => ({ ...row, ...fields })) });
}

const get = (title: string, answer: Answer): Oddity => ({
  title,
  example: example("customersGet", getCalls, { id: ID }, [answer]),
});
const getState = (title: string, answer: Answer): Oddity => ({
  title,
  example: example("customersGetState", getStateCalls, { id: ID }, [answer]),
});
const create = (title: string, request: unknown, answer = created): Oddity => ({
  title,
  example: example("customersCreate", createCalls, untyped<Parameters<typeof createCalls.sdk1>[1]>(request), [
    answer,
  ]),
});
const list = (title: string, request: unknown): Oddity => ({
  title,
  example: example("customersList", listCalls, untyped<Parameters<typeof listCalls.sdk1>[1]>(request), [
    jsonAnswer({ items: [], pagination: { total_count: 0, max_page: 0 } }),
  ]),
});
const apiError = (title: string, status: number, body: unknown): Oddity =>
  get(title, jsonAnswer(body, status));

const dotIds = ["", ".", "..", "%2e", "%2E."].map(
  (externalId): Oddity => ({
    title: `the external ID ${JSON.stringify(externalId)}`,
    example: example("customersGetExternal", getExternalCalls, { externalId }, [one]),
  }),
);

/** A walk over 250 customers with a limit that the server cuts to 100. */
function walk(): Example {
  const page = (items: number): Answer =>
    jsonAnswer({
      items: Array.from({ length: items }, knownCustomer),
      pagination: { total_count: 250, max_page: 3 },
    });
  const request = { limit: 200 };
  const seen = (total: number): Outcome => ({ ok: true, value: { total } });
  return {
    function: "customersList",
    request,
    answers: [page(100), page(100), page(50)],
    async ours(functions, core) {
      const first = await functions.customersList(core, request);
      if (!first.ok) throw first.error;
      let total = 0;
      for await (const next of first.value) total += next.ok ? next.value.items.length : 0;
      return seen(total);
    },
    async sdk0(core) {
      let total = 0;
      for await (const next of await customersList(core, request)) {
        total += next.ok ? next.value.result.items.length : 0;
      }
      return seen(total);
    },
    async sdk1(core) {
      let total = 0;
      for await (const _ of iterListCustomers(core)(request)) total += 1;
      return seen(total);
    },
  };
}

const soon: Retries = {
  strategy: "backoff",
  backoff: { initialInterval: 1, maxInterval: 1, exponent: 1, maxElapsedTime: 5000 },
  retryConnectionErrors: true,
};
const down: Answer = { status: 503, headers: { "content-type": "text/plain" }, body: "down" };

/** Out of the ordinary: what the SDKs do at the edges. */
export const oddities: readonly Oddity[] = [
  ...dotIds,
  {
    title: "an external ID with half a surrogate pair",
    example: example("customersGetExternal", getExternalCalls, { externalId: "a\ud800" }, [one]),
  },
  {
    title: "a member's external ID that is two dots",
    example: example(
      "customersMembersDeleteExternal",
      membersDeleteExternalCalls,
      { externalId: "acme", memberExternalId: ".." },
      [{ status: 204 }],
    ),
  },
  create("a field that the SDK does not know", { email: "a@example.com", favouriteColour: "red" }),
  create("a country that the SDK does not know", {
    email: "a@example.com",
    billingAddress: { country: "ZZ" },
  }),
  create("a name of 257 characters", { email: "a@example.com", name: "x".repeat(257) }),
  create("metadata with the key __proto__", { email: "a@example.com", metadata: own("__proto__", "x") }),
  create("metadata with a value that is no number in JSON", {
    email: "a@example.com",
    metadata: { ratio: Number.NaN },
  }),
  create("a create without an e-mail", {}),
  list("a list without a request", undefined),
  list("a limit of 0", { limit: 0 }),
  list("a page that is text", { page: "2" }),
  list("a metadata filter with a fraction", { metadata: { ratio: 0.5 } }),
  { title: "a limit above a hundred, walked", example: walk() },
  {
    title: "an update whose body stands under another key",
    example: example(
      "customersUpdate",
      updateCalls,
      untyped<Parameters<typeof updateCalls.sdk1>[1]>({ id: ID, customerUpdateExternalID: { name: "Jo" } }),
      [one],
    ),
  },

  get("a customer of a new type", customerWith({ type: "enterprise" })),
  get("a new field", customerWith({ new_field: { inner_field: 1 } })),
  get(
    "the field first_user_event_at, new in 2026-10",
    customerWith({ first_user_event_at: "2026-10-01T00:00:00Z" }),
  ),
  get("a nullable field that is missing", without("avatar_url")),
  get("a required field that is missing", without("organization_id")),
  get("a field of another type", customerWith({ email_verified: "yes" })),
  get("a date-time that is none", customerWith({ created_at: "yesterday" })),
  get("metadata with the key __proto__ in the answer", customerWith({ metadata: own("__proto__", "x") })),
  getState("seats and units, new in 2026-10", subscriptionWith({ seats: 5, units: 7 })),
  getState(
    "a date-time among custom field data",
    subscriptionWith({ custom_field_data: { signed_at: "2026-10-01T00:00:00Z" } }),
  ),
  {
    title: "a payment method of the type kr_card, new in 2026-10",
    example: example("customersListPaymentMethods", listPaymentMethodsCalls, { id: ID }, [
      jsonAnswer({
        items: [
          {
            id: ID,
            created_at: "2026-10-01T00:00:00Z",
            modified_at: null,
            processor: "stripe",
            customer_id: ID,
            type: "kr_card",
            method_metadata: { brand: "hana", last4: null },
            is_default: false,
          },
        ],
        pagination: { total_count: 1, max_page: 1 },
      }),
    ]),
  },
  create("a create that is answered with 200", { email: "a@example.com" }, one),
  {
    title: "a delete that is answered with 200",
    example: example("customersDelete", deleteCalls, { id: ID }, [jsonAnswer({})]),
  },
  {
    title: "an export that is answered with JSON",
    example: example("customersExport", exportCalls, {}, [jsonAnswer({})]),
  },
  get("broken JSON", { status: 200, headers: { "content-type": "application/json" }, body: '{"id":' }),
  get("JSON that says it is HTML", {
    status: 200,
    headers: { "content-type": "text/html" },
    body: '{"id":1}',
  }),

  apiError("a 404", 404, { error: "ResourceNotFound", detail: "Customer not found" }),
  apiError("a 404 of another shape", 404, { detail: "Not Found" }),
  apiError("a 401", 401, { error: "Unauthorized", detail: "Unauthorized" }),
  apiError("a 422", 422, {
    error: "RequestValidationError",
    detail: [],
  }),
  get("a 422 that is no JSON", { status: 422, headers: { "content-type": "text/plain" }, body: "no" }),
  get("a 500 in HTML", { status: 500, headers: { "content-type": "text/html" }, body: "<h1>Oops</h1>" }),
  get("a 429 without a body", { status: 429, headers: { "retry-after": "3600" } }),
  {
    title: "a 403",
    example: example(
      "customersMembersCreate",
      membersCreateCalls,
      { id: ID, memberCreateFromCustomer: { email: "a@b.c" } },
      [jsonAnswer({ error: "NotPermitted", detail: "no" }, 403)],
    ),
  },
  {
    title: "a 409",
    example: example(
      "customersMembersDeleteExternal",
      membersDeleteExternalCalls,
      { externalId: "acme", memberExternalId: "ida" },
      [jsonAnswer({ error: "AmbiguousExternalCustomerID", detail: "several" }, 409)],
    ),
  },

  {
    title: "a read that fails once, with the defaults",
    example: example("customersGet", getCalls, { id: ID }, [down, one]),
    retries: "default",
  },
  {
    title: "a read that fails once, with retries asked for",
    example: example("customersGet", getCalls, { id: ID }, [down, one]),
    retries: soon,
  },
  {
    title: "a create that fails once, with retries asked for",
    example: example("customersCreate", createCalls, { email: "a@example.com" }, [down, created]),
    retries: soon,
  },
];
