import { invalid } from "./StepError.js";

/** Options that a call would otherwise take for something else without a word. */
const TYPES = {
  timeoutMs: "number",
  retryConfig: "object",
  retries: "object",
  fetch: "function",
  onDrift: "function",
};

/** Refuses options of another type, which programs without types may give. */
export function assertFit(options: object): void {
  for (const [option, type] of Object.entries(TYPES)) {
    const value = (options as Readonly<Record<string, unknown>>)[option];
    const received = Number.isNaN(value) ? "NaN" : typeof value;
    if (value !== undefined && received !== type)
      throw invalid("InvalidRequestError", [option], type, received);
  }
}
