/** A number that an option gives; a `TypeError` where it is less than it may be, or not finite. */
export function atLeast(option: string, least: number, value: number): number {
  if (Number.isFinite(value) && value >= least) return value;
  // Programs without types, and numbers made of settings, get as far as this.
  throw new TypeError(
    `${option}: expected a number of at least ${least}, received ${typeof value === "number" ? value : typeof value}`,
  );
}
