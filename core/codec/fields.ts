/**
 * The codec's treatment of a value: `convert` changes its keys to camelCase or snake_case and goes
 * on inside, `keep` leaves it as it is, `keepKeys` leaves its keys and goes on inside, `date` turns
 * text into a `Date`.
 */
export type Conversion = "convert" | "keep" | "keepKeys" | "date";

/** The conversion of a wire name: always the same, by a text beside it, or by a property beside it. */
export type FieldRule =
  | Conversion
  | { readonly by: string; readonly values: Readonly<Record<string, Conversion>> }
  | { readonly beside: string; readonly conversion: Conversion };

/** The wire names of an endpoint whose values do not convert as the names say, with their rules. */
export type Fields = Readonly<Record<string, FieldRule>>;
