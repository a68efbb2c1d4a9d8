import { plainCopy } from "../../core/call/plainCopy.js";
import { invalid } from "../../core/call/StepError.js";
import { own } from "../../core/own.js";
import type { RecordedEvent, UsageEvent } from "./UsageEvent.js";
import { uuid7 } from "./uuid7.js";

/** An event as somebody without types may give it. */
type Given = Partial<RecordedEvent> & { readonly customerId?: unknown };

/**
 * A copy of an event that stays as it is, with an ID and a time. Throws where Polar would refuse it
 * for what it is, at any time: later nobody is there who could mend it.
 */
export function fixedEvent(given: UsageEvent): RecordedEvent {
  const copy = own(plainCopy(given) as Given);
  const { externalId = uuid7(Date.now()), timestamp = new Date(), metadata = {}, name, customerId } = copy;
  // Polar takes an empty name.
  check(isText(name, 128), ["name"], "text of at most 128 characters", name);
  for (const [field, value] of Object.entries({ externalCustomerId: customerId, ...copy }))
    if (field.endsWith("Id"))
      check(typeof value === "string" && value !== "", [field], "a string that is not empty", value);
  check(timestamp instanceof Date && isValue(timestamp), ["timestamp"], "a valid Date", timestamp);
  const isMap = typeof metadata === "object" && !Array.isArray(metadata);
  check(isMap, ["metadata"], "values by key", metadata);
  for (const [key, value] of Object.entries(metadata)) {
    // What these two hold is for Polar to say.
    const isFine = key === "_cost" || key === "_llm" || value === undefined || isValue(value);
    check(isFine, ["metadata", key], "text of 1 to 500 characters, a finite number or a boolean", value);
  }
  return { ...(copy as UsageEvent), externalId, timestamp };
}

/** Throws where a value is not fine, and says what it is. */
function check(isFine: boolean, path: readonly string[], expected: string, value: unknown): void {
  if (isFine) return;
  // A text is not repeated: it may be a customer's.
  const isShown = typeof value === "number" || value instanceof Date;
  const received = value === "" ? "an empty one" : isShown ? `${value}` : typeof value;
  throw invalid("InvalidRequestError", path, expected, received);
}

/** Whether Polar takes a value in metadata. */
function isValue(value: unknown): boolean {
  if (typeof value === "string") return value !== "" && isText(value, 500);
  // A date is sent as text.
  return typeof value === "boolean" || Number.isFinite(value instanceof Date ? value.getTime() : value);
}

/** Whether a value is text of at most so many characters, which have one or two units each. */
function isText(value: unknown, most: number): boolean {
  return typeof value === "string" && [...value.slice(0, 2 * most + 1)].length <= most;
}
