import type { WebhookError } from "./WebhookError.js";

/**
 * Lets the message of a delivery that was refused for its time say how far the clocks are apart.
 * `verify` leaves that out, for programs whose bytes are counted.
 */
export function tellAge<TError extends WebhookError>(error: TError): TError {
  if (error.name !== "WebhookVerificationError" || error.age === undefined) return error;
  const seconds = Math.round(error.age);
  const [when, apart] = seconds < 0 ? ["after", -seconds] : ["before", seconds];
  error.message = `${error.reason}: signed ${apart} s ${when} the time here; another clock is the option \`now\``;
  return error;
}
