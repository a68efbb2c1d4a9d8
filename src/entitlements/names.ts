/** What names somebody or something. */
export const A_NAME = "a string that is not empty";

/** Whether a value names somebody or something. */
export function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** Throws a `TypeError` where an argument does not. */
export function mustName(argument: string, value: unknown): void {
  // Programs without types, and settings that are not there, get as far as this.
  if (!isName(value))
    throw new TypeError(
      `${argument}: expected ${A_NAME}, received ${value === "" ? "an empty one" : typeof value}`,
    );
}
