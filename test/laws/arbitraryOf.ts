import * as fc from "fast-check";
import type { ApiDocument, Schema } from "./apiDocument.js";
import { freeMap, json, text } from "./setup.js";

/** What is asked for beside what a schema says. */
export interface Wish {
  /** How date-times are written: with milliseconds, as a `Date` writes them, if left out. */
  readonly dateTimes?: fc.Arbitrary<string>;
  /** Schemas that no union takes as a member. */
  readonly without?: ReadonlySet<string>;
  /** A schema that every union takes which has it as a member. */
  readonly taking?: string | undefined;
  /** Fields, such as `CountAggregation.func`, that are not left out. */
  readonly always?: ReadonlySet<string>;
  /** A field that is left out. */
  readonly never?: string | undefined;
}

type Values = fc.Arbitrary<unknown>;
/** Gives what the schema of a name allows. */
type Named = (name: string) => Values;

const NO_WISH: Wish = {};

/** Made once for a document and a wish. */
const made = new WeakMap<ApiDocument, WeakMap<Wish, Readonly<Record<string, Values>>>>();

/** Anything that the API's document allows a schema to be, as it is on the wire. */
export function arbitraryOf(document: ApiDocument, schema: Schema, wish: Wish = NO_WISH): Values {
  const wishes = made.get(document) ?? new WeakMap<Wish, Readonly<Record<string, Values>>>();
  made.set(document, wishes);
  const schemas =
    wishes.get(wish) ??
    fc.letrec<Record<string, unknown>>((tie) =>
      Object.fromEntries(
        Object.entries(document.components.schemas).map(([name, inner]) => [
          name,
          valuesOf(inner, wish, tie, name),
        ]),
      ),
    );
  wishes.set(wish, schemas);
  return valuesOf(schema, wish, (name) => {
    const values = schemas[name];
    if (values === undefined) throw new Error(`No schema ${name}`);
    return values;
  });
}

function nameOf({ $ref = "" }: Schema): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

function valuesOf(schema: Schema, wish: Wish, named: Named, name = ""): Values {
  function of(inner: Schema): Values {
    return valuesOf(inner, wish, named);
  }

  if (schema.$ref !== undefined) return named(nameOf(schema));
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const members = schema.anyOf ?? schema.oneOf;
  if (members !== undefined) {
    const wished = members.filter((member) => nameOf(member) === wish.taking);
    const taken =
      wished.length > 0 ? wished : members.filter((member) => wish.without?.has(nameOf(member)) !== true);
    // A schema that holds itself must come to an end: its first member does not.
    return fc.oneof({ maxDepth: 2 }, ...taken.map(of));
  }
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer(rangeOf(schema, 2 ** 31));
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true, ...rangeOf(schema, Number.MAX_VALUE) });
    case "string":
      return stringsOf(schema, wish);
    case "array":
      if (schema.prefixItems !== undefined) return fc.tuple(...schema.prefixItems.map(of));
      return fc.array(of(schema.items ?? {}), lengthsOf(schema.minItems, schema.maxItems));
    case "object":
      return objectsOf(schema, wish, name, of);
    case undefined:
      return json;
    default:
      throw new Error(`No values are known for the type ${schema.type}`);
  }
}

function rangeOf(
  { minimum, exclusiveMinimum, maximum }: Schema,
  bound: number,
): { readonly min: number; readonly max: number } {
  return {
    min: Math.max(minimum ?? -bound, exclusiveMinimum === undefined ? -bound : exclusiveMinimum + 1),
    max: maximum ?? bound - 1,
  };
}

function lengthsOf(min = 0, max = 3): { readonly minLength: number; readonly maxLength: number } {
  return {
    minLength: min,
    maxLength: Math.min(max, min + 3),
  };
}

const milliseconds: fc.Arbitrary<string> = fc
  .date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("2199-12-31") })
  .map((date) => date.toISOString());

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: milliseconds.map((dateTime) => dateTime.slice(0, 10)),
  email: fc.emailAddress(),
  ipvanyaddress: fc.oneof(fc.ipV4(), fc.ipV6()),
  uri: fc.webUrl({ withQueryParameters: true }),
  uuid: fc.uuid(),
  uuid4: fc.uuid({ version: 4 }),
};

/** Texts of which each pattern of the API has some. */
const PATTERNED = [
  "usd",
  "a-slug_1",
  "en",
  "fr-FR",
  "es-419",
  "1.5",
  "-0.001",
  "42",
  "image/png",
  "text/csv",
];

function stringsOf({ format = "", pattern, minLength = 0, maxLength }: Schema, wish: Wish): Values {
  if (format === "date-time") return wish.dateTimes ?? milliseconds;
  const formatted = FORMATS[format];
  if (formatted !== undefined) return formatted;
  if (pattern !== undefined) {
    return fc.constantFrom(...PATTERNED.filter((each) => new RegExp(pattern).test(each)));
  }
  return text.map((value) => {
    const characters = [...value].slice(0, maxLength);
    while (characters.length < minLength) characters.push("x");
    return characters.join("");
  });
}

function objectsOf(schema: Schema, wish: Wish, name: string, of: (inner: Schema) => Values): Values {
  const { properties, required = [], additionalProperties, minProperties = 0 } = schema;
  if (properties === undefined && typeof additionalProperties !== "object") return freeMap(json);
  const given = Object.entries(properties ?? {}).filter(([field]) => `${name}.${field}` !== wish.never);
  const fields = fc.record(Object.fromEntries(given.map(([field, inner]) => [field, of(inner)])), {
    requiredKeys: given
      .map(([field]) => field)
      .filter((field) => required.includes(field) || wish.always?.has(`${name}.${field}`)),
  });
  if (typeof additionalProperties !== "object") return fields;
  const keys = of({ type: "string", ...schema.propertyNames }).map(String);
  const others = fc.uniqueArray(fc.tuple(keys, of(additionalProperties)), {
    ...lengthsOf(minProperties),
    selector: ([key]) => key,
  });
  return fc.tuple(others, fields).map(([entries, own]) => ({ ...Object.fromEntries(entries), ...own }));
}
