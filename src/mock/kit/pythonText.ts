/** A JSON value as Python's `str` spells it, which some error texts repeat. */
export function pythonText(value: unknown): string {
  return typeof value === "string" ? value : represented(value);
}

function represented(value: unknown): string {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(represented).join(", ")}]`;
  if (typeof value !== "object") return String(value);
  const pairs = Object.entries(Object(value)).map(([key, inner]) => `${quoted(key)}: ${represented(inner)}`);
  return `{${pairs.join(", ")}}`;
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped.replaceAll("\n", "\\n").replaceAll("\t", "\\t")}${quote}`;
}
