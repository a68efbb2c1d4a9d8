import type { Result } from "../../core/Result.js";
import { PAYLOAD_TYPES } from "./payloadTypes.js";
import { readEvent } from "./readEvent.js";
import type { WebhookError } from "./WebhookError.js";
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
export const validateEvent = (
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<Result<WebhookPayload, WebhookError>> =>
  // The pattern tells that an event is one of the payloads.
  readEvent(PAYLOAD_TYPES, body, headers, secret, options) as Promise<Result<WebhookPayload, WebhookError>>;
