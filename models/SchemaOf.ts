/** A schema in so far as TypeScript is to find out by it what its values are. */
export interface SchemaOf<TValue> {
  readonly kind: "schema";
  readonly "~types"?: { readonly output: TValue } | undefined;
}
