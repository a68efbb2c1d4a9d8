/*
 * Makes the same calls with and without a property on `Object.prototype`, and prints for each key
 * the first call that is not the same on the wire or in its result. The combination is its
 * argument.
 */
import { SECRET } from "../support/answers.js";
import { type Combination, combinations } from "../support/cores.js";
import { gadgetsFor, VALUES } from "../support/gadgets.js";
import { type Scenario, scenarios } from "../support/scenarios.js";
import { recorder } from "../support/wire.js";

/** What came of one key, as it is printed: how the first call differs, or that none does. */
export interface Told {
  readonly key: string;
  readonly difference: string;
}

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

  function around(text: string): string {
    return text.slice(Math.max(0, at - 60), at + 120);
  }

  return `without: …${around(without)}…\nwith: …${around(changed)}…`;
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
function pollutionsOf(key: string) {
  return Object.entries(VALUES).map(([kind, value], index) => ({
    kind,
    key,
    value,
    enumerable: index % 2 === 0,
  }));
}

/** The first difference that a key makes. */
async function firstDifference(
  combination: Combination,
  key: string,
  outcomes: ReadonlyMap<string, string>,
): Promise<string> {
  const pollutions = pollutionsOf(key);
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
