/*
 * Every field of every model that an answer can hold, bent and broken through a full function that
 * answers with it. What is expected comes from the API document, nothing from the generated code.
 */
import { isDeepStrictEqual } from "node:util";
import type { Drift, Issue, ResponseValidation } from "polar-fn/core";
import { describe, expect, it } from "vitest";
import { checkedCombinations } from "../contract/combinations.js";
import { plain } from "../contract/results.js";
import { callOf } from "../funcs/api/callOf.js";
import { camelCase } from "../funcs/api/exampleOf.js";
import { requestsOf } from "../funcs/api/exchangesOf.js";
import type { Operation } from "../funcs/api/Operation.js";
import { operations, resolve } from "../funcs/api/operations.js";
import { apiDocument, reachable } from "../laws/apiDocument.js";
import { at, isUntold, isVague, type Kind, put, type Spot, spotsOf, tagOf } from "./spots.js";

/** What is done to an answer, and what is to come of it. */
interface Trial {
  readonly what: string;
  readonly wire: unknown;
  readonly value: unknown;
  /** Whether the document forbids it. */
  readonly isDrift: boolean;
}

/** A value of each kind, the same on the wire and in a program. */
const VALUES: readonly (readonly [Kind, unknown])[] = [
  ["text", "text"],
  ["number", 42.5],
  ["boolean", true],
  ["list", []],
  ["object", {}],
  ["null", null],
];

const UNKNOWN = "unknown_value";
const ADDED = { inner_field: [{ deep_field: 1 }] };
const ADDED_VALUE = { innerField: [{ deepField: 1 }] };
const TIME = "2026-10-01T12:00:00.123456Z";

const NOT_BOOLEAN = ["missing", "text", "date-time", "number", "list", "object", "null"];

/**
 * Fields by which members of a union are told apart although another member does without them, and
 * how they are broken unnoticed.
 */
const NOT_MISSED: Readonly<Record<string, readonly string[]>> = {
  // A price is a legacy one where it says so with true. Any other is a current price.
  "LegacyRecurringProductPriceCustom.legacy": NOT_BOOLEAN,
  "LegacyRecurringProductPriceFixed.legacy": NOT_BOOLEAN,
  // What says that it is by card, but has nothing of a card, is of the member that may be of any
  // kind.
  "CardPayment.method_metadata": ["missing", "null"],
  "CustomerPaymentMethodCard.method_metadata": ["missing", "null"],
  "CustomerPaymentMethodKrCard.method_metadata": ["missing", "null"],
  "KrCardPayment.method_metadata": ["missing", "null"],
  "PaymentMethodCard.method_metadata": ["missing", "null"],
  "PaymentMethodKrCard.method_metadata": ["missing", "null"],
  // An aggregation that counts may leave out that it does.
  "PropertyAggregation.func": ["missing", "null"],
};

/**
 * The unions of objects that nothing tells apart: what is no member may be one that this version
 * does not know, so that nothing in it is drift.
 */
const VAGUE: readonly string[] = [
  // The members require no field at all.
  "BenefitGrant.properties",
  "CustomerStateBenefitGrant.properties",
  // Both members require the same one.
  "Oauth2UserinfoResponse",
];

/** Models that an answer has only in those unions. They are tried for tolerance alone. */
const ONLY_VAGUE: readonly string[] = ["UserInfoOrganization", "UserInfoUser"];

/**
 * Fields that are missed in no member of a union, since it is by having them that members are
 * known.
 */
const TELLING: readonly string[] = [
  // Of discounts: a fixed amount, a percentage, several months.
  "amount",
  "amounts",
  "basis_points",
  "currency",
  "duration_in_months",
  // Of the pages of events: these with a cursor are told from numbered ones.
  "has_next_page",
  // Of the clauses of a filter: filters may be among them.
  "operator",
  "property",
  "value",
];

/** Another value at a spot. */
function changed(
  { example: { wire, value }, path, keys }: Spot,
  other: unknown,
): Pick<Trial, "wire" | "value"> {
  const bent = { wire: put(wire, path, other), value: put(value, keys, other) };
  const holder = path.slice(0, -1);
  const metadata = [...holder, "metadata"];
  // Only of the events that Polar makes are the metadata more than somebody's own.
  return path.at(-1) === "source" && typeof at(wire, metadata) === "object"
    ? { ...bent, value: put(bent.value, [...keys.slice(0, -1), "metadata"], at(wire, metadata)) }
    : bent;
}

/** What a later version of the API may do to a value. */
function* bent(spot: Spot): Generator<Trial> {
  const { example, path, keys, optional, places } = spot;
  const isDrift = false;
  if (optional) {
    yield { what: "missing", isDrift, ...changed(spot, undefined) };
    yield { what: "null", isDrift, ...changed(spot, null) };
  }
  // Of a union in a union the outer one still has to know it.
  let tags: unknown = {};
  for (const { schema } of places) {
    if (schema.enum || typeof schema.const === "string")
      yield { what: "unknown value", isDrift, ...changed(spot, UNKNOWN) };
    if (schema.properties && !schema.additionalProperties)
      yield {
        what: "unknown field",
        isDrift,
        wire: put(example.wire, [...path, "new_field"], ADDED),
        value: put(example.value, [...keys, "newField"], ADDED_VALUE),
      };
    const tag = tagOf(schema);
    if (!tag && !isUntold(schema)) continue;
    const told = Object.entries(Object(tag ? put(tags, tag, UNKNOWN) : tags));
    const known = told.map(([name, value]) => [camelCase(name), value]);
    yield {
      what: "unknown member",
      isDrift,
      wire: put(example.wire, path, { ...Object.fromEntries(told), new_field: ADDED, created_at: TIME }),
      value: put(example.value, keys, {
        ...Object.fromEntries(known),
        newField: ADDED_VALUE,
        createdAt: new Date(TIME),
      }),
    };
    if (tag) tags = put(tags, tag, at(example.wire, [...path, ...tag]));
  }
}

/** What contradicts the document. */
function* broken(spot: Spot): Generator<Trial> {
  const { id, optional, isField, kinds, places, tells } = spot;

  function trial(what: string, other: unknown): Trial {
    return {
      what,
      isDrift: !NOT_MISSED[id]?.includes(what) && !(tells && ["missing", "null"].includes(what)),
      ...changed(spot, other),
    };
  }

  if (!kinds) return;
  if (isField && !optional) yield trial("missing", undefined);
  // Of a tuple without items it is the items that are missing.
  const isTuple = places.some(({ schema }) => schema.prefixItems);
  for (const [kind, other] of VALUES)
    if (!kinds.has(kind) && !(kind === "list" && isTuple) && !(kind === "null" && optional))
      yield trial(kind, other);
}

interface Tried {
  readonly operation: Operation;
  readonly status: number;
  readonly spot: Spot;
}

/** What can go wrong with a field unnoticed: nothing, that it is not there, or anything. */
function laxity({ vague, tells }: Spot): number {
  return vague ? 2 : tells ? 1 : 0;
}

/**
 * Each field once for each model that it can be, where it can be broken if there is such a place.
 */
const spots = new Map<string, Tried>();
for (const operation of operations)
  for (const { status, type, schema = {} } of operation.successes) {
    if (type !== "application/json" || Object.keys(schema).length === 0) continue;
    for (const spot of spotsOf(operation.func, schema)) {
      const key = `${spot.id} ${spot.places.at(-1)?.name}`;
      const known = spots.get(key);
      if (!known || laxity(known.spot) > laxity(spot)) spots.set(key, { operation, status, spot });
    }
  }

function trialsOf({ spot }: Tried): readonly Trial[] {
  return [...bent(spot), ...(spot.vague ? [] : broken(spot))];
}

interface Seen {
  readonly ok: boolean;
  readonly name?: string;
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly told: readonly Drift[];
}

/** Calls the function, whose answer is what is given, on either core in turn. */
async function seen(
  { operation, status }: Tried,
  wire: unknown,
  responseValidation: ResponseValidation,
  turn: number,
): Promise<Seen> {
  const combination = checkedCombinations[turn % checkedCombinations.length];
  if (!combination) throw new Error("There are two.");
  const told: Drift[] = [];
  const polar = combination.core({
    responseValidation,
    fetch: async () => Response.json(wire, { status }),
    onDrift: (drift) => told.push(drift),
  });
  const request = requests.get(operation) ?? requestsOf(operation)[0]?.request;
  requests.set(operation, request);
  const result = await callOf(combination.functions, operation)(polar, request, {});
  if (result.ok)
    return { ok: true, value: plain(result.value), issues: result.drift as readonly Issue[], told };
  const { name } = result.error;
  const { rawValue, issues = [] } = result.error as { rawValue?: unknown; issues?: readonly Issue[] };
  return { ok: false, name, value: rawValue, issues, told };
}

const requests = new Map<Operation, object | undefined>();

/**
 * The raw value of an answer that no mode lets pass: no object and no list, or a list without a
 * list of items.
 */
function refusedAs({ operation: { paged }, spot: { path } }: Tried, trial: Trial): unknown {
  const { isDrift, what, wire, value } = trial;
  if (Object(wire) !== wire) return JSON.stringify(wire);
  const isNoPage =
    path.length === 0 ? isDrift || what === "unknown member" : isDrift && path.join() === "items";
  return paged && isNoPage ? value : undefined;
}

/** Asserts of every trial with a field that it comes to what it has to. */
async function tryOut(tried: Tried): Promise<void> {
  const { operation, spot } = tried;
  // Every mode once a field: what each makes of drift does not depend on what it is.
  let modes: readonly ResponseValidation[] = ["report", "error", "off"];
  for (const [turn, trial] of trialsOf(tried).entries()) {
    const { what, wire, value, isDrift } = trial;
    const about = `${what} at ${spot.keys.join(".")}`;
    for (const mode of isDrift ? modes : (["error"] as const)) {
      const { ok, name, value: given, issues, told } = await seen(tried, wire, mode, turn);
      const refused = refusedAs(tried, trial);
      if (refused !== undefined) {
        expectSame(
          { ok, name, given },
          { ok: false, name: "ResponseValidationError", given: refused },
          about,
        );
        continue;
      }
      const paths = isDrift && mode !== "off" ? [spot.keys] : [];
      const isError = isDrift && mode === "error";
      const due = {
        ok: !isError,
        name: isError ? "ResponseValidationError" : undefined,
        given: value,
        paths,
        told: paths.length === 0 ? [] : [{ endpoint: endpointOf(operation), issues }],
      };
      expectSame({ ok, name, given, paths: issues.map(({ path }) => path), told }, due, `${about}, ${mode}`);
      for (const { expected, received } of issues) {
        expectSame(received, receivedAs(at(value, spot.keys)), about);
        const words = [...(spot.kinds ?? [])].map((kind) => WORDS[kind]);
        if (!words.some((word) => expected.includes(word))) expectSame(expected, words.join(" or "), about);
      }
    }
    if (isDrift) modes = ["report"];
  }
}

/** Node compares several times as quickly as `toEqual`, which shows what differs. */
function expectSame(seen: unknown, due: unknown, about: string): void {
  if (!isDeepStrictEqual(seen, due)) expect(seen, about).toEqual(due);
}

/** How an issue calls what is expected. */
const WORDS: Readonly<Record<Kind, string>> = {
  text: "string",
  "date-time": "Date",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  null: "null",
  list: "Array",
  object: "Object",
};

/** What an issue calls a value that came instead. */
function receivedAs(value: unknown): string {
  return Array.isArray(value)
    ? "Array"
    : typeof value === "object" && value !== null
      ? "Object"
      : `${JSON.stringify(value)}`;
}

function endpointOf({ method, path }: Operation): string {
  return `${method} ${path.replace(/{(\w+)}/g, (_, name: string) => `{${camelCase(name)}}`)}`;
}

/**
 * The functions that answer with JSON of a schema, each with the fields that it is the first to
 * have.
 */
const table = operations
  .map(({ func }) => [func, [...spots.values()].filter(({ operation }) => operation.func === func)] as const)
  .filter(([, fields]) => fields.length > 0);

describe("every field of every answer", () => {
  it.each(table)(
    "in %s is as tolerant and as strict as it should be",
    { timeout: 60_000 },
    async (_, fields) => {
      for (const each of fields) await tryOut(each);
    },
  );

  it("has been tried", () => {
    const answers = operations.flatMap(({ successes }) => successes.map(({ schema }) => schema));
    const named = [...reachable(apiDocument, answers)].sort();
    const fields = named.flatMap((name) =>
      Object.keys(resolve({ $ref: name }).properties ?? {}).map((field) => `${name}.${field}`),
    );
    const ids = new Set([...spots.values()].map(({ spot }) => spot.id));
    expect(fields.filter((field) => !ids.has(field))).toEqual([]);
    const places = [...spots.values()].flatMap((each) => each.spot.places.map(({ name }) => name));
    expect(named.filter((name) => !places.includes(name))).toEqual([]);

    const all = [...spots.values()];
    const count: Record<string, number> = { models: named.length, fields: fields.length };
    for (const { what, isDrift } of all.flatMap(trialsOf)) {
      const kind = isDrift ? "drift" : what;
      count[kind] = (count[kind] ?? 0) + 1;
    }
    expect(count).toEqual({
      models: 427,
      fields: 3406,
      missing: 1571,
      null: 1571,
      "unknown field": 1067,
      "unknown value": 333,
      "unknown member": 715,
      drift: 22908,
      // What is not missed.
      text: 2,
      number: 2,
      list: 2,
      object: 2,
    });

    const unions = all.flatMap(({ operation, spot }) =>
      spot.places.filter(({ schema }) => isVague(schema)).map(({ name }) => name || operation.func),
    );
    expect([...new Set(unions)].sort()).toEqual(VAGUE);
    const telling = all.filter(({ spot }) => spot.tells).map(({ spot }) => `${spot.path.at(-1)}`);
    expect([...new Set(telling)].sort()).toEqual(TELLING);
    const strict = new Set(all.filter(({ spot }) => !spot.vague).map(({ spot }) => spot.id.split(".")[0]));
    const objects = named.filter((name) => Object.keys(resolve({ $ref: name }).properties ?? {}).length > 0);
    expect(objects.filter((name) => !strict.has(name))).toEqual(ONLY_VAGUE);
    // Of every field the document says what it is.
    expect(all.filter(({ spot }) => spot.isField && !spot.kinds).map(({ spot }) => spot.id)).toEqual([]);
  });
});
