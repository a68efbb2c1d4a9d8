/*
 * Makes the same calls with and without a property on `Object.prototype`, and
 * prints for each key the first call that is not the same on the wire or in its
 * result. The combination is its argument.
 */
import { CUSTOMER, ID, jsonAnswer, pageAnswer, SECRET } from "../support/answers.js";
import { type Combination, type Core, combinations } from "../support/cores.js";
import { gadgetsFor, VALUES } from "../support/gadgets.js";
import { MEMBERS, recorder } from "../support/wire.js";

/** A call, and what the server answers to its requests. */
interface Scenario {
  readonly answers: () => readonly Response[];
  readonly call: (functions: Combination["functions"], core: Core) => PromiseLike<unknown>;
}

/** What came of one key, as it is printed: how the first call differs, or that none does. */
export interface Told {
  readonly key: string;
  readonly difference: string;
}

const untyped = (value: unknown): never => value as never;

const scenarios: Readonly<Record<string, Scenario>> = {
  "a path": {
    answers: () => [jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersGet(core, { id: ID }),
  },
  "a path with options": {
    answers: () => [jsonAnswer(CUSTOMER)],
    call: (f, core) => f.customersGet(core, { id: ID }, { headers: { "x-team": "a" } }),
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
    // Not a null body: Node's own Response cannot be read without one while there is another `body`.
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

const FIELDS = ["name", "message", "statusCode", "data", "body", "issues", "retryAfterMs"] as const;

function told(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(told);
  if (result instanceof Error) return { thrown: `${result}` };
  const { ok, value, drift, status, headers, error } = result as Readonly<Record<string, unknown>>;
  if (ok) return { value, drift, status, headers };
  return FIELDS.map((field) => [field, (error as Readonly<Record<string, unknown>>)[field]]);
}

/** A key to set on `Object.prototype`, or none. */
type Pollution = { readonly key: string; readonly value: unknown; readonly enumerable: boolean } | undefined;

function pollute({ key, value, enumerable }: NonNullable<Pollution>): void {
  const descriptor = Object.assign(Object.create(null), {
    value,
    enumerable,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(Object.prototype, key, descriptor);
}

/** What a call sends and comes to, as text. */
async function run(
  combination: Combination,
  scenario: Scenario,
  pollution: Pollution,
  early: boolean,
): Promise<string> {
  const { fetch, sent } = recorder(...scenario.answers());
  const options = { fetch, accessToken: SECRET };
  const before = combination.make(options);
  let result: unknown;
  try {
    if (pollution) pollute(pollution);
    result = await scenario.call(combination.functions, early ? combination.make(options) : before);
  } catch (thrown) {
    result = thrown;
  } finally {
    if (pollution) Reflect.deleteProperty(Object.prototype, pollution.key);
  }
  return JSON.stringify({ sent, result: told(result) });
}

/** The places where two texts begin to differ. */
function apart(without: string, changed: string): string {
  let at = 0;
  while (without[at] === changed[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  return `without: …${around(without)}…\nwith: …${around(changed)}…`;
}

/** What Node's own Request is like, made of an `init` that inherits nothing. */
function bareRequest(pollution: Pollution): string {
  const init = Object.assign(Object.create(null), { method: "GET", signal: new AbortController().signal });
  for (const member of MEMBERS) init[member] = undefined;
  let made: Request | undefined;
  try {
    if (pollution) pollute(pollution);
    made = new Request("https://api.example/", init);
  } catch {
    return "it cannot be made";
  } finally {
    if (pollution) Reflect.deleteProperty(Object.prototype, pollution.key);
  }
  return MEMBERS.map((member) => `${member}: ${String(made[member as keyof Request])}`).join();
}

/** Whether what ky is built on, Node's own Request, takes what it inherits for its own. */
function isReadByRequest(pollution: Pollution): boolean {
  return bareRequest(pollution) !== bareRequest(undefined);
}

/** Scenarios in which a core that is made afterwards is tried as well. */
const EARLY = ["a path", "a body"];

/** What calls of a combination come to without any property on `Object.prototype`, by scenario. */
async function undisturbed(combination: Combination): Promise<ReadonlyMap<string, string>> {
  const outcomes = new Map<string, string>();
  for (const [name, scenario] of Object.entries(scenarios))
    outcomes.set(name, await run(combination, scenario, undefined, false));
  return outcomes;
}

/** The values of a key that can be tried: by turns enumerable and not. */
function pollutionsOf(combination: Combination, key: string) {
  return Object.entries(VALUES)
    .map(([kind, value], index) => ({ kind, key, value, enumerable: index % 2 === 0 }))
    .filter((pollution) => !(combination.name.startsWith("full core") && isReadByRequest(pollution)));
}

/** The first difference that a key makes. */
async function firstDifference(
  combination: Combination,
  key: string,
  outcomes: ReadonlyMap<string, string>,
): Promise<string> {
  const pollutions = pollutionsOf(combination, key);
  for (const [name, scenario] of Object.entries(scenarios))
    for (const early of EARLY.includes(name) ? [false, true] : [false])
      for (const pollution of pollutions) {
        const without = outcomes.get(name) ?? "";
        const changed = await run(combination, scenario, pollution, early);
        if (changed === without) continue;
        const when = early ? ", with a core made afterwards" : "";
        return `${pollution.kind}, ${name}${when}\n${apart(without, changed)}`;
      }
  return "none";
}

Math.random = () => 0;
const [name] = process.argv.slice(2);
const combination = combinations.find((one) => one.name === name);
if (combination === undefined) throw new Error(`There is no combination ${name}.`);
const outcomes = await undisturbed(combination);
for (const key of gadgetsFor(combination)) {
  const told: Told = { key, difference: await firstDifference(combination, key, outcomes) };
  console.log(JSON.stringify(told));
}
