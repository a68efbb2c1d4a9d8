/** The longest line that holds a whole value. */
const WIDTH = 110;

/**
 * The keys whose values stand on lines of their own however short they are: fields, and operations.
 */
const LONG = ["object", "call"];

/**
 * JSON that reads and diffs well: the fields of an object stand on a line each, and so do the
 * members of whatever holds such an object or does not fit a line.
 */
export function jsonText(value: object): string {
  return `${longText(value, "")}\n`;
}

/** A value on one line, with spaces as people set them. */
export function shortText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shortText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${shortText(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** An object or a list with its members on lines of their own. */
function longText(value: object, indent: string): string {
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => inner + memberText("", item, inner))
    : Object.entries(value).map(([key, item]) => inner + memberText(key, item, inner));
  if (members.length === 0) return shortText(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}

/** A member with its key, on one line where it fits. */
function memberText(key: string, value: unknown, indent: string): string {
  const start = key === "" ? "" : `${JSON.stringify(key)}: `;
  const short = start + shortText(value);
  if (typeof value !== "object" || value === null) return short;
  const fits = indent.length + short.length < WIDTH;
  return fits && key !== "object" && !holdsLong(value) ? short : start + longText(value, indent);
}

/** Whether a value has a member that stands on lines of its own, however deep. */
function holdsLong(value: object): boolean {
  if (LONG.some((key) => Object.hasOwn(value, key))) return true;
  return Object.values(value).some((item) => typeof item === "object" && item !== null && holdsLong(item));
}
