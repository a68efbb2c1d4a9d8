import type { Schema } from "./Operation.js";
import { nameOf, resolve } from "./operations.js";

/** A value on the wire, and as a program has it. */
export interface Example {
  readonly wire: unknown;
  readonly value: unknown;
}

export type Step = string | number;

/** A value somewhere in an example. */
export interface Place {
  /** The way to it on the wire. */
  readonly path: readonly Step[];
  /** The way to it in a program. */
  readonly keys: readonly Step[];
  /** Never a reference. */
  readonly schema: Schema;
  /** The name of the schema, or the way to it from the nearest that has one. */
  readonly name: string;
  /** Whether its holder must have it. */
  readonly required: boolean;
}

/** What an example is to be like. */
export interface Wish {
  readonly direction: "sent" | "received";
  /** Which of the {@link variantsOf} a schema: each has another member of some union. */
  readonly variant?: number;
  /** Leaves out or makes null whatever can be. */
  readonly bare?: boolean;
  /** Told of every value, holders before what they hold. */
  readonly visit?: (place: Place) => void;
}

/** Keys that a conversion of keys, or of dates by their name, would spoil. */
const FREE_KEYS = ["some_key", "created_at", "someKey", "_x", "a b", "T"];

/** Nothing in it may change where nothing is known of a value. */
const ANYTHING = { some_key: [{ created_at: "2026-01-01T00:00:00Z" }], someKey: 1 };

/** How often a schema may be inside itself. */
const DEPTH = 2;

function isNull(schema: Schema): boolean {
  return resolve(schema).type === "null";
}

/** The members of a union, without null; undefined for what is no union. */
export function membersOf({ anyOf, oneOf }: Schema): readonly Schema[] | undefined {
  return (anyOf ?? oneOf)?.filter((member) => !isNull(member));
}

/** Whether null is one of the values. */
export function isNullable({ anyOf, oneOf }: Schema): boolean {
  return (anyOf ?? oneOf)?.some(isNull) === true;
}

/** `created_at` to `createdAt`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = name.split("_");
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** Whether all the members of a union can be shown in one map. */
function fitsMap(schema: Schema): boolean {
  return (
    membersOf(schema)?.every(({ type, items }) => type !== undefined && items?.$ref === undefined) === true
  );
}

const counted = new Map<string, number>();

/**
 * How many examples show each member of each union; 0 where the schema would be too deep inside
 * itself.
 */
export function variantsOf(schema: Schema, holders: readonly string[] = []): number {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema);
    const depth = holders.filter((holder) => holder === name).length;
    const key = `${name} ${depth}`;
    const variants =
      counted.get(key) ?? (depth < DEPTH ? variantsOf(resolve(schema), [...holders, name]) : 0);
    counted.set(key, variants);
    return variants;
  }
  const members = membersOf(schema);
  if (members) return members.reduce((sum, member) => sum + variantsOf(member, holders), 0);
  const { properties = {}, prefixItems = [], items, additionalProperties: rest } = schema;
  const inside = [...Object.values(properties), ...prefixItems, ...(items ? [items] : [])];
  if (typeof rest === "object" && !fitsMap(rest)) inside.push(rest);
  return Math.max(1, ...inside.map((inner) => variantsOf(inner, holders)));
}

/** Texts of which each pattern of the API admits one. */
const PATTERNED = ["usd", "1.5", "image/png"];

const FORMATS: Readonly<Record<string, string>> = {
  uuid: "992fae2a-2a17-4b7a-8d9e-e287cf90131b",
  uuid4: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
  date: "2026-06-15",
  email: "customer+tag@example.com",
  uri: "https://example.com/?a_b=c&d",
  ipvanyaddress: "203.0.113.7",
};

function text({ format, pattern }: Schema, name: string, direction: Wish["direction"]): string {
  if (format !== undefined) {
    const found = FORMATS[format];
    if (found === undefined) throw new Error(`No text is known for ${format}`);
    return found;
  }
  if (pattern !== undefined) {
    const found = PATTERNED.find((each) => new RegExp(pattern).test(each));
    if (found === undefined) throw new Error(`No text is known for ${pattern}`);
    return found;
  }
  // Text stays text, even if it looks like a date and its name like that of one.
  return direction === "sent" ? `${name} é &=%` : "2026-01-01T00:00:00Z";
}

function number({ type, minimum, exclusiveMinimum, maximum = 7 }: Schema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  const most = Math.max(least, Math.min(7, maximum));
  return type === "integer" || most === least ? most : most - 0.5;
}

/** An example of a schema of the API document. */
export function exampleOf(whole: Schema, { direction, variant = 0, bare = false, visit }: Wish): Example {
  interface At extends Omit<Place, "schema"> {
    /** The named schemas that it is in. */
    readonly holders: readonly string[];
    readonly inMap: boolean;
    /** Which value of a map it is, so that they differ. */
    readonly turn: number;
  }

  function below(at: At, step: Step, required: boolean, free: boolean): At {
    return {
      ...at,
      path: [...at.path, step],
      keys: [...at.keys, free || typeof step === "number" ? step : camelCase(step)],
      name: `${at.name}${typeof step === "number" ? "[]" : `.${step}`}`,
      required,
      inMap: free,
      turn: 0,
    };
  }

  function make(schema: Schema, at: At): Example {
    if (schema.$ref !== undefined) {
      const name = nameOf(schema);
      return make(resolve(schema), { ...at, name, holders: [...at.holders, name] });
    }
    visit?.({ ...at, schema });

    function same(value: unknown): Example {
      return { wire: value, value };
    }

    if (bare && isNullable(schema)) return same(null);
    const members = membersOf(schema);
    if (members) {
      let left = (variant + at.turn) % Math.max(1, variantsOf(schema, at.holders));
      for (const member of members) {
        const variants = variantsOf(member, at.holders);
        if (left < variants) return make(member, at);
        left -= variants;
      }
      return same(null);
    }
    if ("const" in schema) return same(schema.const);
    if (schema.enum) return same(schema.enum[variant % schema.enum.length]);
    switch (schema.type) {
      case "null":
        return same(null);
      case "boolean":
        return same(direction === "received");
      case "integer":
      case "number":
        return same(number(schema));
      case "string":
        return schema.format === "date-time"
          ? dateTime(at)
          : same(text(schema, `${at.path.at(-1)}`, direction));
      case "array":
        return array(schema, at);
      case "object":
        return object(schema, at);
      case undefined:
        return same(ANYTHING);
      default:
        throw new Error(`No example is known for the type ${schema.type}`);
    }
  }

  function dateTime({ inMap }: At): Example {
    const date = new Date("2026-06-15T17:14:28.552Z");
    if (direction === "sent") return { wire: date.toISOString(), value: date };
    const wire = "2026-06-15T17:14:28.552418Z";
    return { wire, value: inMap ? wire : date };
  }

  function array({ items = {}, prefixItems, minItems = 0 }: Schema, at: At): Example {
    const isShort = variantsOf(items, at.holders) === 0 || (bare && minItems === 0);
    const made = (prefixItems ?? (isShort ? [] : [items])).map((item, index) =>
      // A list in a map is as free as the map.
      make(item, { ...below(at, index, true, false), inMap: at.inMap }),
    );
    return { wire: made.map(({ wire }) => wire), value: made.map(({ value }) => value) };
  }

  function object(schema: Schema, at: At): Example {
    const { properties = {}, required = [], additionalProperties: rest } = schema;
    const isMap = schema.properties === undefined || Boolean(rest);
    const fields = Object.entries(properties).filter(
      ([name, inner]) => required.includes(name) || !(bare || variantsOf(inner, at.holders) === 0),
    );
    const entries =
      isMap && !bare ? FREE_KEYS.map((key) => [key, typeof rest === "object" ? rest : {}] as const) : [];
    const made = [
      ...fields.map(
        ([name, inner]) => [name, inner, below(at, name, required.includes(name), isMap)] as const,
      ),
      ...entries.map(([key, inner], turn) => [key, inner, { ...below(at, key, false, true), turn }] as const),
    ].map(([name, inner, place]) => [name, place.keys.at(-1), make(inner, place)] as const);
    return {
      wire: Object.fromEntries(made.map(([name, , { wire }]) => [name, wire])),
      value: Object.fromEntries(made.map(([, key, { value }]) => [key, value])),
    };
  }

  return make(whole, { path: [], keys: [], name: "", required: true, holders: [], inMap: false, turn: 0 });
}
