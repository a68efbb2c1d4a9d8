import { fail, type Issue, ok, type Reader } from "./Outcome.js";

export interface Field<T> {
  readonly read: Reader<T>;
  readonly required: boolean;
  /** Gives the value where the field is not there. */
  readonly standard?: () => T;
}

type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a set of fields reads: `undefined` where an optional field was not sent. */
type FieldValues<TFields extends Fields> = {
  readonly [TKey in keyof TFields]: TFields[TKey] extends Field<infer T> ? T : never;
};

export function required<T>(read: Reader<T>): Field<T> {
  return { read, required: true };
}

export function optional<T>(read: Reader<T>): Field<T | undefined> {
  return { read, required: false };
}

/** A field with a default, which is written as JSON so that no two values share it. */
export function otherwise<T>(read: Reader<T>, standard: T): Field<T> {
  const text = JSON.stringify(standard);
  return { read, required: false, standard: () => JSON.parse(text) };
}

/**
 * A JSON object with these fields; others are ignored. Reports all faults at once, in field order.
 */
export function object<TFields extends Fields>(fields: TFields): Reader<FieldValues<TFields>> {
  return (input, loc) => {
    if (!isJsonObject(input)) {
      const msg = "Input should be a valid dictionary or object to extract fields from";
      return fail("model_attributes_type", loc, msg, input);
    }
    const issues: Issue[] = [];
    const values: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      // Own properties only: a body without "constructor" must not find Object's.
      if (Object.hasOwn(input, name)) {
        const outcome = field.read(input[name], [...loc, name]);
        if (outcome.ok) values[name] = outcome.value;
        else issues.push(...outcome.issues);
      } else if (field.required) {
        issues.push({ type: "missing", loc: [...loc, name], msg: "Field required", input });
      } else if (field.standard !== undefined) {
        values[name] = field.standard();
      }
    }
    // Each key was read by the reader that gives its type; TypeScript cannot follow the loop.
    return issues.length > 0 ? { ok: false, issues } : ok(values as FieldValues<TFields>);
  };
}

/** An object that has no other fields than these. */
export function closed<TFields extends Fields>(fields: TFields): Reader<FieldValues<TFields>> {
  const read = object(fields);
  return (input, loc) => {
    const outcome = read(input, loc);
    if (!isJsonObject(input)) return outcome;
    const extra: readonly Issue[] = Object.entries(input)
      .filter(([name]) => !Object.hasOwn(fields, name))
      .map(([name, value]) => ({
        type: "extra_forbidden",
        loc: [...loc, name],
        msg: "Extra inputs are not permitted",
        input: value,
      }));
    if (extra.length === 0) return outcome;
    return { ok: false, issues: outcome.ok ? extra : [...outcome.issues, ...extra] };
  };
}

export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
