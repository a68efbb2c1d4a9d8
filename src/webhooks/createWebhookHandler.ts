import { createResponder } from "./createResponder.js";
import type { WebhookHandlerOptions } from "./WebhookHandlerOptions.js";

/**
 * Makes a handler for one webhook endpoint, for everything that speaks the Fetch standard. It
 * answers and never rejects:
 *
 * - 202: the event was handled, or `seen` before, or there is no handler for its type;
 * - 400: this is not an event, or it breaks the schema given for its type;
 * - 403: nothing shows that Polar sent this, or sent it now;
 * - 405: the method is not POST;
 * - 413: the body has more than `maxBytes`;
 * - 500: code of yours failed, there is no secret, or somebody has read the body before.
 *
 * After 4xx and 5xx Polar delivers the event again, later.
 *
 * @example
 * ```ts
 * import { createWebhookHandler } from "polar-fn/webhooks";
 *
 * export const POST = createWebhookHandler({
 *   secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
 *   on: {
 *     "order.paid": async ({ data }) => console.log(data.totalAmount, data.currency),
 *   },
 * });
 * ```
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const respond = createResponder(options);
  return (request) =>
    respond({
      method: request.method,
      headers: request.headers,
      // A body that was read is as good as one that was parsed: its bytes are gone.
      body: () => (request.bodyUsed ? undefined : (request.body ?? "")),
    });
}
