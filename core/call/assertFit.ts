import { invalid } from "./StepError.js";

/** The types of fields; those of an object's own fields in its place. */
interface Types {
  readonly [name: string]: string | Types;
}

const RETRIES: Types = {
  backoff: {
    initialInterval: "number",
    maxInterval: "number",
    exponent: "number",
    maxElapsedTime: "number",
  },
};

/** Options that a call would otherwise take for something else without a word. */
const OPTIONS: Types = {
  timeoutMs: "number",
  fetch: "function",
  onDrift: "function",
  retryConfig: RETRIES,
  retries: RETRIES,
};

/** Refuses options of another type, which programs without types may give. */
export function assertFit(given: object, types: Types = OPTIONS, path: readonly string[] = []): void {
  for (const [name, value] of Object.entries(given)) {
    if (value == null || !Object.hasOwn(types, name)) continue;
    const type = types[name];
    const expected = typeof type === "string" ? type : "object";
    const received = Number.isNaN(value) ? "NaN" : typeof value;
    if (received !== expected) throw invalid("InvalidRequestError", [...path, name], expected, received);
    if (typeof type === "object") assertFit(value as object, type, [...path, name]);
  }
}
