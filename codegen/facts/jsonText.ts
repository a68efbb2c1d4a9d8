/** The longest line that holds a whole value. */
const WIDTH = 110;

/**
 * JSON that reads and diffs well: the properties of an object shape stand on a line each, and so do
 * the members of whatever holds such an object or does not fit a line.
 */
export function jsonText(value: object): string {
  return `${linesOf(value, "", "")}\n`;
}

function linesOf(value: unknown, indent: string, before: string): string {
  const short = shortText(value);
  const fits = indent.length + before.length + short.length < WIDTH;
  if (typeof value !== "object" || value === null || (indent !== "" && fits && !holdsObject(value)))
    return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${linesOf(item, inner, "")}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, item]) => {
    const start = `${JSON.stringify(key)}: `;
    return `${inner}${start}${linesOf(item, inner, start)}`;
  });
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}

/** A value on one line, with spaces as people set them. */
export function shortText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shortText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${shortText(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Whether a value is an object shape, or an operation, or holds one. */
function holdsObject(value: object): boolean {
  if ("object" in value || "call" in value) return true;
  return Object.values(value).some((item) => typeof item === "object" && item !== null && holdsObject(item));
}
