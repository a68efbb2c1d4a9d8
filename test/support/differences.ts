import { isDeepStrictEqual } from "node:util";

/** Maps that belong to the caller or the server, whose keys and values stay as they are. */
const FREE_FORM = [
  "amounts",
  "archived",
  "conditions",
  "ctx",
  "custom_field_data",
  "input",
  "meta",
  "metadata",
  "user_metadata",
  "customer_metadata",
  "seat_metadata",
  "payment_processor_metadata",
  "processor_metadata",
  "scope_display_names",
  "unit_label",
];

/**
 * Where a decoded value is not what came, and where a date-time stayed text.
 *
 * It knows nothing of the codec: what is free is listed here.
 */
export function* differences(wire: unknown, value: unknown, path: string): Generator<string> {
  if (value instanceof Date) {
    if (value.getTime() !== Date.parse(String(wire))) yield `${path}: another time`;
    return;
  }
  if (typeof wire !== "object" || wire === null) {
    if (wire !== value) yield `${path}: ${JSON.stringify(value)}`;
    if (/^\d{4}-\d\d-\d\dT/.test(String(wire)) && !isText(path)) yield `${path}: text`;
    return;
  }
  const decoded = new Map(Object.entries(value as object).filter(([, held]) => typeof held !== "function"));
  if (decoded.size !== Object.keys(wire).length) yield `${path}: other keys`;
  const isTyped = hasTypedMetadata(wire);
  for (const [key, item] of Object.entries(wire)) {
    const name = decoded.has(key)
      ? key
      : key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const held = decoded.get(name);
    if (!decoded.has(name)) yield `${path}.${key}: missing`;
    else if (isTyped || !FREE_FORM.includes(key)) yield* differences(item, held, `${path}.${name}`);
    else if (!isDeepStrictEqual(held, item)) yield `${path}.${name}: changed`;
  }
}

/** Whether the API declares text where a date-time came. */
function isText(path: string): boolean {
  return path.endsWith(".lastCreditedAt") || /\.metadata\.\w+$/.test(path);
}

/** Whether it is an event whose metadata has fields of the API: Polar's, or a model's cost. */
function hasTypedMetadata(wire: object): boolean {
  if (!("source" in wire && "metadata" in wire)) return false;
  return wire.source === "system" || ["_cost", "_llm"].some((name) => name in Object(wire.metadata));
}
