import { customersList } from "polar-sdk-0/funcs/customersList.js";
import { iterListCustomers } from "polar-sdk-1/2026-10/services/customers";
import { customerIndividual, customerStateIndividual } from "../drift/samples.js";
import { type Answer, jsonAnswer } from "./capture.js";
import type { Outcome, Retries } from "./clients.js";
import { type Example, example, type Instead } from "./examples.js";
import type { WireRequest } from "./sdk1.js";

/** A call that is out of the ordinary. */
export interface Oddity {
  readonly title: string;
  readonly example: () => Example;
  /** How 0.49.0 and ours are told to retry, or `default`. Not at all, unless told otherwise. */
  readonly retries?: Retries | "default";
}

const ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";

/** The complete samples, without the fields that came after 0.49.0. */
function customer(fields: object = {}): Record<string, unknown> {
  const { first_user_event_at: _, ...json } = customerIndividual();
  return { ...json, ...fields };
}
function stateWith(fields: object): Answer {
  const { first_user_event_at: _, active_subscriptions, ...json } = customerStateIndividual();
  const subscriptions = (active_subscriptions as Record<string, unknown>[]).map(
    ({ seats: _seats, units: _units, ...subscription }) => ({ ...subscription, ...fields }),
  );
  return jsonAnswer({ ...json, active_subscriptions: subscriptions });
}
function without(field: string): Answer {
  const { [field]: _, ...json } = customer();
  return jsonAnswer(json);
}

const one = jsonAnswer(customer());
const created = jsonAnswer(customer(), 201);

function customerWith(fields: object): Answer {
  return jsonAnswer(customer(fields));
}

function own(key: string, value: unknown): object {
  return JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`);
}

function oddity(title: string, name: string, wire: WireRequest, answer: Answer, instead?: Instead): Oddity {
  return { title, example: () => example(name, wire, [answer], instead) };
}

function get(title: string, answer: Answer): Oddity {
  return oddity(title, "customersGet", { path: { id: ID } }, answer);
}

function getState(title: string, answer: Answer): Oddity {
  return oddity(title, "customersGetState", { path: { id: ID } }, answer);
}

function getExternal(title: string, external_id: string): Oddity {
  return oddity(title, "customersGetExternal", { path: { external_id } }, one);
}

function create(title: string, body: object, answer = created): Oddity {
  return oddity(title, "customersCreate", { body }, answer);
}

const noCustomers = jsonAnswer({ items: [], pagination: { total_count: 0, max_page: 0 } });

function list(title: string, query: Readonly<Record<string, unknown>>): Oddity {
  return oddity(title, "customersList", { query }, noCustomers);
}

function apiError(title: string, status: number, body: unknown): Oddity {
  return get(title, jsonAnswer(body, status));
}

/** A walk over 250 customers with a limit that the server cuts to 100. */
function walk(): Example {
  function page(items: number): Answer {
    return jsonAnswer({
      items: Array.from({ length: items }, () => customer()),
      pagination: { total_count: 250, max_page: 3 },
    });
  }

  const request = { limit: 200 };

  function seen(total: number): Outcome {
    return { ok: true, value: { total } };
  }

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
const wrongKey = { id: ID, customerUpdateExternalID: { name: "Jo" } };

/** Out of the ordinary: what the SDKs do at the edges. */
export const oddities: readonly Oddity[] = [
  ...["", ".", "..", "%2e", "%2E.", "a/b"].map((id) =>
    getExternal(`the external ID ${JSON.stringify(id)}`, id),
  ),
  getExternal("an external ID with half a surrogate pair", "a\ud800"),
  oddity(
    "a member's external ID that is two dots",
    "customersMembersDeleteExternal",
    { path: { external_id: "acme", member_external_id: ".." } },
    { status: 204 },
  ),
  create("a field that the SDK does not know", { email: "a@example.com", favourite_colour: "red" }),
  create("a country that the SDK does not know", {
    email: "a@example.com",
    billing_address: { country: "ZZ" },
  }),
  create("a name of 257 characters", { email: "a@example.com", name: "x".repeat(257) }),
  create(
    "metadata with the key __proto__",
    { email: "a@example.com", metadata: own("__proto__", "x") },
    jsonAnswer(customer({ metadata: own("__proto__", "x") }), 201),
  ),
  create("metadata with a value that is no number in JSON", {
    email: "a@example.com",
    metadata: { ratio: Number.NaN },
  }),
  create("a create without an e-mail", {}),
  oddity("a list without a request", "customersList", {}, noCustomers, { ours: [], sdk0: [], sdk1: [] }),
  list("a limit of 0", { limit: 0 }),
  list("a page that is text", { page: "2" }),
  list("a metadata filter with a fraction", { metadata: { ratio: 0.5 } }),
  { title: "a limit above a hundred, walked", example: walk },
  oddity("an update whose body stands under another key", "customersUpdate", {}, one, {
    ours: [wrongKey],
    sdk0: [wrongKey],
    sdk1: [ID],
  }),

  get("a customer of a new type", customerWith({ type: "enterprise" })),
  get("a new field", customerWith({ new_field: { inner_field: 1 } })),
  get("a nullable field that is missing", without("avatar_url")),
  get("a required field that is missing", without("organization_id")),
  get("a field of another type", customerWith({ email_verified: "yes" })),
  get("a date-time that is none", customerWith({ created_at: "yesterday" })),
  getState(
    "a date-time among custom field data",
    stateWith({ custom_field_data: { signed_at: "2026-10-01T00:00:00Z" } }),
  ),
  create("a create that is answered with 200", { email: "a@example.com" }, one),
  oddity("a delete that is answered with 200", "customersDelete", { path: { id: ID } }, jsonAnswer({})),
  oddity("an export that is answered with JSON", "customersExport", {}, jsonAnswer({})),
  get("broken JSON", { status: 200, headers: { "content-type": "application/json" }, body: '{"id":' }),
  get("JSON that says it is HTML", {
    status: 200,
    headers: { "content-type": "text/html" },
    body: '{"id":1}',
  }),

  apiError("a 404", 404, { error: "ResourceNotFound", detail: "Customer not found" }),
  apiError("a 404 of another shape", 404, { detail: "Not Found" }),
  apiError("a 401", 401, { error: "Unauthorized", detail: "Unauthorized" }),
  apiError("a 422", 422, { error: "RequestValidationError", detail: [] }),
  get("a 422 that is no JSON", { status: 422, headers: { "content-type": "text/plain" }, body: "no" }),
  get("a 500 in HTML", { status: 500, headers: { "content-type": "text/html" }, body: "<h1>Oops</h1>" }),
  get("a 429 without a body", { status: 429, headers: { "retry-after": "3600" } }),
  oddity(
    "a 403",
    "customersMembersCreate",
    { path: { id: ID }, body: { email: "a@b.c" } },
    jsonAnswer({ error: "NotPermitted", detail: "no" }, 403),
  ),
  oddity(
    "a 409",
    "customersMembersDeleteExternal",
    { path: { external_id: "acme", member_external_id: "ida" } },
    jsonAnswer({ error: "AmbiguousExternalCustomerID", detail: "several" }, 409),
  ),

  {
    title: "a read that fails once, with the defaults",
    example: () => example("customersGet", { path: { id: ID } }, [down, one]),
    retries: "default",
  },
  {
    title: "a read that fails once, with retries asked for",
    example: () => example("customersGet", { path: { id: ID } }, [down, one]),
    retries: soon,
  },
  {
    title: "a create that fails once, with retries asked for",
    example: () => example("customersCreate", { body: { email: "a@example.com" } }, [down, created]),
    retries: soon,
  },
];
