import type { Issue } from "../../core/Issue.js";
import { PolarError } from "../../core/PolarError.js";
import type { WebhookPayloadError } from "./WebhookError.js";

/** The error for a delivery that is signed, and not an event as it should be. */
export function payloadError(
  message: string,
  rawValue: unknown,
  details?: { readonly issues: readonly Issue[] } | { readonly cause: unknown },
): WebhookPayloadError {
  return new PolarError("WebhookPayloadError", message, { rawValue, ...details }) as WebhookPayloadError;
}
