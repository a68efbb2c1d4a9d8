import { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { PAYLOAD_TYPES } from "./payloadTypes.js";
import { readEvent } from "./readEvent.js";
import type { WebhookError, WebhookUnknownTypeError } from "./WebhookError.js";
import type { WebhookBody, WebhookHeaders, WebhookOptions, WebhookSecret } from "./WebhookOptions.js";
import type { WebhookPayload } from "./WebhookPayload.js";

/**
 * Verifies that Polar sent a delivery, and sent it now, and decodes its event: camelCase keys,
 * `Date`s, free-form maps as they are. `type` says which event it is. It never rejects.
 *
 * Give it the body as it arrived: the signature is over the raw bytes.
 *
 * @example
 * ```ts
 * import { validateEvent } from "polar-fn/lite/webhooks";
 *
 * export const POST = async (request: Request) => {
 *   const secret = process.env["POLAR_WEBHOOK_SECRET"] ?? "";
 *   const res = await validateEvent(await request.arrayBuffer(), request.headers, secret);
 *   if (!res.ok) return new Response(res.error.message, { status: 403 });
 *   if (res.value.type === "order.paid") console.log(res.value.data.totalAmount);
 *   return new Response(null, { status: 202 });
 * };
 * ```
 */
export const validateEvent = async (
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<Result<WebhookPayload, WebhookError>> => {
  const result = await readEvent(body, headers, secret, options);
  if (result.ok && !PAYLOAD_TYPES.test(result.value.type)) {
    const { value: event } = result;
    const error = new PolarError("WebhookUnknownTypeError", event.type, { event });
    return { ok: false, error: error as WebhookUnknownTypeError };
  }
  // The pattern has told that it is one of the payloads.
  return result as Result<WebhookPayload, WebhookError>;
};
