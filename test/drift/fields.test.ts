import { describe, expect, it } from "vitest";
import { checkedCombinations, uncheckedCombinations } from "../contract/combinations.js";
import { plain } from "../contract/results.js";
import { answer, type Endpoint, endpoints } from "./answers.js";
import type { Facts, Kind } from "./facts.js";
import * as facts from "./facts.js";
import * as samples from "./samples.js";

type Step = string | number;

/** An object in an answer: where it is, and what the API says of its fields. */
type Place = readonly [path: readonly Step[], facts: Facts];

const stateParts: readonly Place[] = [
  [["billing_address"], facts.address],
  [["active_subscriptions", 0], facts.subscription],
  [["active_subscriptions", 0, "meters", 0], facts.subscriptionMeter],
  [["granted_benefits", 0], facts.grant],
  [["active_meters", 0], facts.meter],
];

const answers: readonly {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly sample: () => Record<string, unknown>;
  readonly places: readonly Place[];
}[] = [
  {
    name: "an individual",
    endpoint: "customer",
    sample: samples.customerIndividual,
    places: [
      [[], facts.customerIndividual],
      [["billing_address"], facts.address],
    ],
  },
  {
    name: "a team",
    endpoint: "customer",
    sample: samples.customerTeam,
    places: [
      [[], facts.customerTeam],
      [["billing_address"], facts.address],
    ],
  },
  {
    name: "an individual's state",
    endpoint: "state",
    sample: samples.customerStateIndividual,
    places: [[[], facts.customerStateIndividual], ...stateParts],
  },
  {
    name: "a team's state",
    endpoint: "state",
    sample: samples.customerStateTeam,
    places: [[[], facts.customerStateTeam], ...stateParts],
  },
  {
    name: "a list",
    endpoint: "list",
    sample: samples.customerList,
    places: [
      [[], { pagination: ["required", "object"] }],
      [["pagination"], facts.pagination],
      [["items", 0], facts.customerIndividual],
      [["items", 0, "billing_address"], facts.address],
      [["items", 1], facts.customerTeam],
      [["items", 1, "billing_address"], facts.address],
    ],
  },
];

/** What a field of a kind must never hold, beside null. */
const wrong: Readonly<Record<Kind, readonly unknown[]>> = {
  string: [42, true, {}, []],
  "date-time": ["yesterday", 1_790_000_000, true, {}, []],
  boolean: ["true", 1, {}, []],
  integer: ["1", 1.5, true, {}],
  number: ["1", true, {}],
  map: ["x", 42, true, []],
  object: ["x", 42, true, []],
  list: ["x", 42, true, {}],
  pair: ["x", 42, true, {}],
};

/** How a report calls what is expected, and what it calls a value that came instead. */
const called: Readonly<Record<Kind, string>> = {
  string: "string",
  "date-time": "Date",
  boolean: "boolean",
  integer: "integer",
  number: "number",
  map: "Object",
  object: "Object",
  list: "Array",
  pair: "Array",
};

function received(value: unknown): string {
  if (Array.isArray(value)) return "Array";
  return typeof value === "object" && value !== null ? "Object" : `${JSON.stringify(value)}`;
}

const camel = (step: Step): Step =>
  typeof step === "number" ? step : step.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function at(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), value);
}

/** The sample with one field left out, or holding something else. */
function broken(sample: unknown, path: readonly Step[], field: string, value?: unknown): unknown {
  const place = at(sample, path) as Record<string, unknown>;
  if (value === undefined) delete place[field];
  else place[field] = value;
  return sample;
}

/** Asserts that an answer is taken without a word, whatever the mode. */
async function silent(endpoint: Endpoint, json: unknown): Promise<void> {
  for (const combination of checkedCombinations) {
    for (const mode of [undefined, "report", "error", "off"] as const) {
      const { outcome, told } = await answer(combination, endpoint, json, mode);
      expect(outcome).toMatchObject({ ok: true, drift: [] });
      expect(told).toEqual([]);
    }
  }
}

/** Asserts that an answer is reported, refused or kept, as the mode says, and gives the issues. */
async function drifts(endpoint: Endpoint, json: unknown): Promise<unknown> {
  const [lite] = uncheckedCombinations;
  if (lite === undefined) throw new Error("There are four combinations.");
  const unchecked = (await answer(lite, endpoint, json)).outcome;
  if (!unchecked.ok) throw unchecked.error;
  const kept = plain(unchecked.value);
  let issues: unknown;
  for (const combination of checkedCombinations) {
    for (const mode of [undefined, "report"] as const) {
      const { outcome, told } = await answer(combination, endpoint, json, mode);
      if (!outcome.ok) throw outcome.error;
      issues = outcome.drift;
      expect(plain(outcome.value)).toEqual(kept);
      expect(told).toEqual([{ endpoint: endpoints[endpoint], issues }]);
    }
    const refused = await answer(combination, endpoint, json, "error");
    if (refused.outcome.ok) throw new Error("Drift was taken although it is to be an error.");
    expect(refused.outcome.error).toMatchObject({ name: "ResponseValidationError", issues });
    expect(plain(refused.outcome.error.rawValue)).toEqual(kept);
    expect(refused.told).toEqual([{ endpoint: endpoints[endpoint], issues }]);
    const off = await answer(combination, endpoint, json, "off");
    expect(off.told).toEqual([]);
    expect(off.outcome).toMatchObject({ ok: true, drift: [] });
    if (off.outcome.ok) expect(plain(off.outcome.value)).toEqual(kept);
  }
  return issues;
}

for (const { name, endpoint, sample, places } of answers)
  describe(`${name}, field by field`, () => {
    it("as the API declares it holds no drift", () => silent(endpoint, sample()));

    for (const [path, declared] of places) {
      const where = path.length === 0 ? "itself" : path.join(".");

      it(`has in ${where} exactly the fields that are tried here`, () => {
        const fields = Object.keys(at(sample(), path) as object).filter((field) => field !== "items");
        expect(fields.sort()).toEqual(Object.keys(declared).sort());
      });

      for (const [field, [presence, kind]] of Object.entries(declared)) {
        const full = [...path, field];
        const camelPath = full.map(camel);
        const label = full.join(".");

        if (presence === "required") {
          it(`misses ${label}: reported, once`, async () => {
            const [issue, ...more] = (await drifts(endpoint, broken(sample(), path, field))) as {
              expected: string;
            }[];
            expect(issue).toMatchObject({ path: camelPath, received: "undefined" });
            expect(issue?.expected).not.toBe("");
            expect(more).toEqual([]);
          });

          it(`has null as ${label}: reported, once`, async () => {
            expect(await drifts(endpoint, broken(sample(), path, field, null))).toEqual([
              { path: camelPath, expected: called[kind], received: "null" },
            ]);
          });
        } else {
          it(`may miss ${label}, which is ${presence}`, () =>
            silent(endpoint, broken(sample(), path, field)));

          it(`may have null as ${label}, which is ${presence}`, () =>
            silent(endpoint, broken(sample(), path, field, null)));
        }

        it.each(wrong[kind].map((value) => [JSON.stringify(value), value]))(
          `has %s as ${label} (${kind}): reported, once`,
          async (_, value) => {
            const expected = called[kind];
            expect(await drifts(endpoint, broken(sample(), path, field, value))).toEqual([
              {
                path: camelPath,
                expected: presence === "required" ? expected : expect.stringContaining(expected),
                received: received(value),
              },
            ]);
          },
        );
      }
    }
  });
