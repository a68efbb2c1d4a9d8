/** `customersList` to `CustomersList`. */
export function pascal(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The name of the request of an operation with parameters. */
export function requestName(operation: { readonly name: string }): string {
  return `${pascal(operation.name)}Request`;
}

/** The name of an operation's error union. */
export function errorUnionName(operation: { readonly name: string }): string {
  return `${pascal(operation.name)}Error`;
}

/** The name of a model's schema constant. */
export function schemaName(model: string): string {
  return `${model}Schema`;
}

/** Compares by name, for sorting. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
