import type { Issue } from "../../core/Issue.js";
import { PolarError } from "../../core/PolarError.js";
import type { WebhookPayloadError } from "./WebhookError.js";

/** The error for a delivery that is signed and no event as it should be. */
export function payloadError(
  message: string,
  rawValue: unknown,
  details?: { readonly issues: readonly Issue[] } | { readonly cause: unknown },
): WebhookPayloadError {
  const error = Object.assign(new PolarError("WebhookPayloadError", message), { rawValue, ...details });
  // Logs print what is enumerable, and a payload holds names and addresses of people.
  return Object.defineProperty(error, "rawValue", { enumerable: false });
}
