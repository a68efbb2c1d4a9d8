import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../core/codec/decode.js";
import { encode } from "../../core/codec/encode.js";
import { toCamelCase, toSnakeCase } from "../../core/codec/names.js";
import { type Combination, checkedCombinations } from "../contract/combinations.js";
import { type ApiDocument, apiDocument, reachable, type Schema, under } from "./apiDocument.js";
import { arbitraryOf } from "./arbitraryOf.js";
import { UUID } from "./setup.js";

const document = apiDocument;

const customers = [...reachable(document, under(document, "/v1/customers/"))].sort();

/** Free-form maps are told by the name of their field, and never stand alone. */
const fieldOf: Readonly<Record<string, string>> = {
  MetadataOutputType: "metadata",
  MetadataQuery: "metadata",
  Context: "ctx",
};

function asField(name: string, value: unknown): unknown {
  const field = fieldOf[name];
  return field === undefined ? value : { [field]: value };
}

function schemaOf(document: ApiDocument, name: string): Schema {
  return document.components.schemas[name] ?? {};
}

it("a key that looks like a JSON form of its own is a key like any other", () => {
  const wire = { toJSON: 1, to_iso: { toJSON: "x", a_b: [{ toJSON: { a_b: 1 } }] } };
  const value = { toJSON: 1, toIso: { toJSON: "x", aB: [{ toJSON: { aB: 1 } }] } };
  expect(decode(wire)).toEqual(value);
  expect(encode({ aB: { toJSON: 1, cD: 2 } })).toBe('{"a_b":{"to_j_s_o_n":1,"c_d":2}}');
});

describe("the API's facts", () => {
  it("has 58 schemas that the customer endpoints lead to", () => {
    expect(customers).toHaveLength(58);
  });

  it.each(customers)("%s, decoded and encoded, is what it was", async (name) => {
    await fc.assert(
      fc.property(arbitraryOf(document, schemaOf(document, name)), (value) => {
        const wire = JSON.stringify(asField(name, value));
        expect(encode(decode(JSON.parse(wire)))).toBe(wire);
      }),
      { numRuns: 100 },
    );
  });

  it.each(customers)("%s, decoded, has a Date for every date-time and nowhere else", async (name) => {
    await fc.assert(
      fc.property(arbitraryOf(document, schemaOf(document, name)), (value) => {
        const dates = dateTimesOf(document, schemaOf(document, name), value);
        expect(datesIn(decode(JSON.parse(JSON.stringify(asField(name, value)))))).toEqual(
          dates.map((text) => new Date(text).getTime()).sort(),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("has 621 names, and each survives the way to camelCase and back", () => {
    const names = namesIn(document);
    expect(names.size).toBe(621);
    for (const name of names) expect(toSnakeCase(toCamelCase(name))).toBe(name);
  });

  it("has 621 names that stay different in camelCase", () => {
    const names = namesIn(document);
    expect(new Set([...names].map(toCamelCase)).size).toBe(names.size);
  });
});

describe("any name that is made as the API makes them", () => {
  it("survives the way to camelCase and back", async () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
    const tail = fc.oneof(word, fc.stringMatching(/^[0-9]{1,3}$/));
    const name = fc
      .tuple(fc.constantFrom("", "_"), word, fc.array(tail, { maxLength: 4 }))
      .map(([start, head, rest]) => start + [head, ...rest].join("_"));
    await fc.assert(
      fc.property(name, (snake) => {
        expect(toSnakeCase(toCamelCase(snake))).toBe(snake);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What a server may answer, by endpoint, as the document says. */
const answers: Readonly<Record<string, (combination: Combination, json: unknown) => PromiseLike<unknown>>> = {
  Customer: (combination, json) =>
    combination.functions.customersGet(served(combination, json), { id: UUID }),
  CustomerState: (combination, json) =>
    combination.functions.customersGetState(served(combination, json), { id: UUID }),
  Member: (combination, json) =>
    combination.functions.customersMembersGet(served(combination, json), { id: UUID, memberId: UUID }),
  ListResourceCustomer: (combination, json) => combination.functions.customersList(served(combination, json)),
  ListResourceMember: (combination, json) =>
    combination.functions.customersMembersList(served(combination, json), { id: UUID }),
  ListResourcePaymentMethod: (combination, json) =>
    combination.functions.customersListPaymentMethods(served(combination, json), { id: UUID }),
};

function served({ core }: Combination, json: unknown): ReturnType<Combination["core"]> {
  return core({ fetch: async () => Response.json(json), responseValidation: "error" });
}

describe("whatever the API's facts allow is no drift", () => {
  for (const combination of checkedCombinations) {
    it.each(Object.entries(answers))(`%s, with ${combination.name}`, async (name, call) => {
      await fc.assert(
        fc.asyncProperty(arbitraryOf(document, schemaOf(document, name)), async (value) => {
          expect(await call(combination, value)).toMatchObject({ ok: true, drift: [] });
        }),
        { numRuns: 100 },
      );
    });
  }
});

/** Names of properties and parameters, wherever they stand. */
function namesIn(document: ApiDocument): ReadonlySet<string> {
  const names = new Set<string>();

  function visit(node: unknown, key = ""): void {
    if (typeof node !== "object" || node === null) return;
    const { properties, parameters } = node as { properties?: unknown; parameters?: unknown };
    if (key !== "properties" && typeof properties === "object") {
      for (const name of Object.keys(properties ?? {})) names.add(name);
    }
    if (Array.isArray(parameters))
      for (const { name } of parameters as readonly { name: string }[]) names.add(name);
    for (const [inner, value] of Object.entries(node)) visit(value, key === "properties" ? "" : inner);
  }

  visit(document);
  return names;
}

/** The date-times of a value, by its schema; the values of free-form maps are not among them. */
function dateTimesOf(document: ApiDocument, schema: Schema, value: unknown): string[] {
  if (schema.$ref !== undefined) {
    return dateTimesOf(
      document,
      schemaOf(document, schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)),
      value,
    );
  }
  if (schema.format === "date-time") return typeof value === "string" ? [value] : [];
  const members = schema.anyOf ?? schema.oneOf;
  if (members !== undefined) {
    return (
      members.map((member) => dateTimesOf(document, member, value)).find((found) => found.length > 0) ?? []
    );
  }
  if (Array.isArray(value)) return value.flatMap((item) => dateTimesOf(document, schema.items ?? {}, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    dateTimesOf(document, inner, Reflect.get(value, name)),
  );
}

function datesIn(value: unknown): number[] {
  if (value instanceof Date) return [value.getTime()];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(datesIn).sort();
}
