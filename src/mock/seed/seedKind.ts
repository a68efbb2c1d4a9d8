import { list } from "../read/list.js";
import { mapped, nullable, type Reader } from "../read/Outcome.js";
import { closed, type Field, optional } from "../read/object.js";
import { text } from "../read/text.js";
import { dateTime } from "../read/time.js";
import { uuid4 } from "../read/uuid.js";
import type { MockSeed } from "./MockSeed.js";

/** A list of a seed in JSON, each of whose rows becomes something that is yet to be put in. */
export interface SeedKind {
  readonly name: string;
  readonly read: Reader<readonly Put[]>;
}

/** Puts a row in, and gives what the API shows of it. */
type Put = (seed: MockSeed) => object;

type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<TField> = TField extends Field<infer T> ? T : never;

/** The names of the fields that must be there. */
type Needed<TFields> = {
  [TKey in keyof TFields]: undefined extends ValueOf<TFields[TKey]> ? never : TKey;
}[keyof TFields];

/** A row as it was read: fields that were not sent are not there. */
type RowOf<TFields extends Fields> = { readonly [TKey in Needed<TFields>]: ValueOf<TFields[TKey]> } & {
  readonly [TKey in Exclude<keyof TFields, Needed<TFields>>]?: Exclude<ValueOf<TFields[TKey]>, undefined>;
};

/** What every row may have. */
const BASE: Fields = {
  ref: optional(text({ min: 1 })),
  id: optional(uuid4),
  created_at: optional(dateTime),
  modified_at: optional(nullable(dateTime)),
};

/** Declares a list: the fields of its rows, and how a row is put in. */
export function kind<TFields extends Fields>(
  name: string,
  fields: TFields,
  put: (seed: MockSeed, row: RowOf<TFields>) => object,
): SeedKind {
  const read = mapped(closed({ ...BASE, ...fields }), (row): Put => {
    const sent = Object.entries(row).filter(([field, value]) => value !== undefined && field !== "ref");
    // Each field was read by the reader that gives its type; what was not sent is gone.
    return (seed) => put(seed, Object.fromEntries(sent) as RowOf<TFields>);
  });
  return { name, read: list(read) };
}
