import { PolarError } from "../../../core/PolarError.js";
import type { Failure, Result } from "../../../core/Result.js";
import { PAYLOAD_TYPES } from "../payloadTypes.js";
import { readEvent } from "../readEvent.js";
import type { UnknownWebhookPayload } from "../UnknownWebhookPayload.js";
import type { WebhookError } from "../WebhookError.js";
import type { WebhookBody, WebhookHeaders, WebhookOptions, WebhookSecret } from "../WebhookOptions.js";
import type { WebhookPayload } from "../WebhookPayload.js";

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
export async function validateEvent(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<Result<WebhookPayload, WebhookError>> {
  const read = await readEvent(body, headers, secret, options);
  if (read instanceof PolarError) return failure(read);
  const { event } = read;
  if (isKnown(event)) return { ok: true, value: event, drift: [] };
  const error = new PolarError("WebhookUnknownTypeError", event.type.slice(0, 300));
  return failure(Object.assign(error, { event }));
}

function failure(error: WebhookError): Failure<WebhookError> {
  return { ok: false, error };
}

function isKnown(event: WebhookPayload | UnknownWebhookPayload): event is WebhookPayload {
  return PAYLOAD_TYPES.test(event.type);
}
