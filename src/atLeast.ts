/** A number that an option gives, or a `TypeError` where it is less than it may be. */
export function atLeast(option: string, least: number, value: number): number {
  if (typeof value === "number" && value >= least) return value;
  // Programs without types, and numbers made of settings, get as far as this.
  throw new TypeError(`${option}: expected a number of at least ${least}, received ${String(value)}`);
}
