/**
 * What happens to a field's value on its way between the wire and a program.
 *
 * - `convert`: keys change between snake_case and camelCase, and values go on by their own names;
 * - `keep`: a free-form value, which stays as it is;
 * - `keepKeys`: a map whose keys stay as they are, while its values convert;
 * - `date`: text of a date-time becomes a `Date`;
 * - `first`: of a list only the first item is sent; what is received converts.
 */
export type Conversion = "convert" | "keep" | "keepKeys" | "date" | "first";

/** How a field converts in one endpoint, where that differs from what its name says. */
export type FieldRule =
  /** Wherever the name occurs. */
  | Conversion
  /** By the text that the object around it has under `by`. */
  | { readonly by: string; readonly values: Readonly<Record<string, Conversion>> }
  /** Where the object around it has the property `beside`. */
  | { readonly beside: string; readonly conversion: Conversion };

/** The rules of one endpoint, by wire name. */
export type Fields = Readonly<Record<string, FieldRule>>;
