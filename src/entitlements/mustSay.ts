/** Throws a `TypeError` where an argument is not a string, or one that says nothing. */
export function mustSay(argument: string, value: string): void {
  if (typeof value === "string" && value !== "") return;
  // Programs without types, and settings that are not there, get as far as this.
  const received = value === "" ? '""' : typeof value;
  throw new TypeError(`${argument}: expected a string that is not empty, received ${received}`);
}
