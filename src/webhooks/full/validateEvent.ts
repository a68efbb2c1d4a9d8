import { FullErr, FullOk, PromisedResult } from "../../../core/full/results.js";
import { validateEvent as lite } from "../lite/validateEvent.js";
import { tellAge } from "../tellAge.js";
import type { WebhookError } from "../WebhookError.js";
import type { WebhookBody, WebhookHeaders, WebhookOptions, WebhookSecret } from "../WebhookOptions.js";
import type { WebhookPayload } from "../WebhookPayload.js";

/**
 * Verifies that Polar sent a delivery, and sent it now, and decodes its event: camelCase keys,
 * `Date`s, free-form maps as they are. `type` says which event it is.
 *
 * Give it the body as it arrived: the signature is over the raw bytes. It gives a `ResultAsync`,
 * which never rejects.
 *
 * @example
 * ```ts
 * import { validateEvent } from "polar-fn/webhooks";
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
export function validateEvent(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): PromisedResult<WebhookPayload, WebhookError, EventResult> {
  return new PromisedResult(
    lite(body, headers, secret, options).then((plain) =>
      plain.ok ? new FullOk(plain) : new FullErr(tellAge(plain.error)),
    ),
  );
}

/** What an event comes to: neverthrow's `Ok` or `Err`, which also narrow on `ok`. */
export type EventResult = FullOk<WebhookPayload, WebhookError> | FullErr<WebhookPayload, WebhookError>;
