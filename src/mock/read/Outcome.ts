/** Where a value came from: `["body", "metadata", "plan"]`. */
export type Loc = readonly (string | number)[];

/** One entry of a 422 body's `detail`, shaped as pydantic shapes it. */
export interface Issue {
  readonly type: string;
  readonly loc: Loc;
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
  /** Where pydantic explains it; told of parameters that hold JSON only. */
  readonly url?: string;
}

/** A value that was read, or all reasons why it was not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Turns untrusted input into a `T`; pure. */
export type Reader<T> = (input: unknown, loc: Loc) => Outcome<T>;

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(
  type: string,
  loc: Loc,
  msg: string,
  input: unknown,
  ctx?: Readonly<Record<string, unknown>>,
): Outcome<never> {
  const issue = { type, loc, msg, input };
  return { ok: false, issues: [ctx === undefined ? issue : { ...issue, ctx }] };
}

/** What a Python `ValueError` inside a validator becomes on the wire. */
export function failValue(loc: Loc, text: string, input: unknown): Outcome<never> {
  return fail("value_error", loc, `Value error, ${text}`, input, { error: {} });
}

/**
 * What was read of each entry, in order, or the faults of all. The reader is that of the entry's
 * key; what it reads lies under the key.
 */
export function readEach<T, TKey extends string | number>(
  entries: Iterable<readonly [TKey, unknown]>,
  readerOf: (key: TKey) => Reader<T>,
  loc: Loc,
): Outcome<readonly T[]> {
  const values: T[] = [];
  const issues: Issue[] = [];
  for (const [key, input] of entries) {
    const outcome = readerOf(key)(input, [...loc, key]);
    if (outcome.ok) values.push(outcome.value);
    else issues.push(...outcome.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : ok(values);
}

/** Whatever JSON has. */
export const anything: Reader<unknown> = (input) => ok(input);

/** Only null. */
export const nothing: Reader<null> = (input, loc) =>
  input === null ? ok(null) : fail("none_required", loc, "Input should be None", input);

/** Lets null pass. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (input, loc) => (input === null ? ok(null) : read(input, loc));
}

/** A reader that is looked up when it is needed, because it is defined later. */
export function lazy<T>(read: () => Reader<T>): Reader<T> {
  return (input, loc) => read()(input, loc);
}

/** Reads, and turns what was read into something else. */
export function mapped<T, TOther>(read: Reader<T>, turn: (value: T) => TOther): Reader<TOther> {
  return (input, loc) => {
    const outcome = read(input, loc);
    return outcome.ok ? ok(turn(outcome.value)) : outcome;
  };
}

/** A check of what was read as a whole; undefined where nothing is wrong. */
export type WholeCheck<T> = (value: T, input: unknown, loc: Loc) => Outcome<never> | undefined;

/** Reads, and then checks what was read. */
export function whole<T>(read: Reader<T>, check: WholeCheck<T>): Reader<T> {
  return (input, loc) => {
    const outcome = read(input, loc);
    return outcome.ok ? (check(outcome.value, input, loc) ?? outcome) : outcome;
  };
}
