import { CUSTOMER, ID, jsonAnswer, pageAnswer } from "./answers.js";
import type { Combination, Core } from "./cores.js";

/** A call, and what the server answers to its requests. */
export interface Scenario {
  readonly answers: () => readonly Response[];
  readonly call: (functions: Combination["functions"], core: Core) => PromiseLike<unknown>;
}

function untyped(value: unknown): never {
  return value as never;
}

/** Calls of every kind, with answers that say everything, little, or that something is wrong. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  "a path": {
    answers: () => [jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersGet(core, { id: ID }),
  },
  "a path with options": {
    answers: () => [jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersGet(core, { id: ID }, { headers: { "x-team": "a" } }),
  },
  "a path with an option": {
    answers: () => [jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersGet(core, { id: ID }, { timeoutMs: 1000 }),
  },
  "a path without its ID": {
    answers: () => [jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersGet(core, untyped({})),
  },
  "no request": {
    answers: () => [pageAnswer(1)],
    call: (f, core) => f.ordersList(core),
  },
  "a query and its pages": {
    answers: () => [pageAnswer(2), pageAnswer(2)],
    async call(f, core) {
      const first = await f.customersList(core, { limit: 1, metadata: { plan: "pro" } });
      if (!first.ok) return first;
      const pages: unknown[] = [];
      for await (const page of first.value) {
        pages.push(page);
        if (pages.length > 3) break;
      }
      return pages;
    },
  },
  "a body": {
    answers: () => [jsonAnswer(CUSTOMER, 201)],
    call: (f, core) =>
      f.customersCreate(core, { email: "a@example.com", metadata: { a_b: "c" }, taxId: null }),
  },
  "a body without its field": {
    answers: () => [jsonAnswer(CUSTOMER, 201)],
    call: (f, core) => f.customersCreate(core, untyped({ name: "a" })),
  },
  "a body in an array": {
    answers: () => [jsonAnswer({ inserted: 1, duplicates: 0 })],
    call: (f, core) =>
      f.eventsIngest(core, {
        events: [{ name: "a", externalCustomerId: "u", timestamp: new Date(0), metadata: { n: 1 } }],
      }),
  },
  "a path and a body": {
    answers: () => [jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersUpdate(core, { id: ID, customerUpdate: { name: "a" } }),
  },
  "no value": {
    // Not a null body: Node's own Response cannot be read without one while there is another
    // `body`.
    answers: () => [jsonAnswer({})],
    call: (f, core) => f.customersDelete(core, { id: ID }),
  },
  "a text": {
    answers: () => [
      new Response("a,b\n", Object.assign(Object.create(null), { headers: { "content-type": "text/csv" } })),
    ],
    call: (f, core) => f.customersExport(core, {}),
  },
  "an answer that says little": {
    answers: () => [jsonAnswer({})],
    call: (f, core) => f.customersGet(core, { id: ID }),
  },
  "a list that says little": {
    answers: () => [jsonAnswer({})],
    call: (f, core) => f.customersList(core),
  },
  "an error of the API": {
    answers: () => [jsonAnswer({ error: "ResourceNotFound", detail: "Customer not found" }, 404)],
    call: (f, core) => f.customersGet(core, { id: ID }),
  },
  "an error that says little": {
    answers: () => [jsonAnswer({}, 404)],
    call: (f, core) => f.customersGet(core, { id: ID }),
  },
  "a retry": {
    answers: () => [jsonAnswer({}, 503), jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersGet(core, { id: ID }),
  },
};
