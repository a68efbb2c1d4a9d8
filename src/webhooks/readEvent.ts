import { PolarError } from "../../core/PolarError.js";
import { checkPayload } from "./checkPayload.js";
import { decode } from "./decode.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import { type Verified, verify } from "./verify.js";
import type { WebhookPayloadError, WebhookVerificationError } from "./WebhookError.js";
import type { WebhookHeaders, WebhookOptions, WebhookSecret } from "./WebhookOptions.js";

/** An event, with what its delivery says beside it. */
export interface ReadEvent {
  readonly event: UnknownWebhookPayload;
  readonly delivery: Verified;
}

/**
 * Verifies a delivery, decodes its event, and checks that where there is a schema for its type. The
 * event may be of any type, also of one that this version does not know. It never rejects.
 */
export async function readEvent(
  body: unknown,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options: WebhookOptions | undefined,
): Promise<ReadEvent | WebhookVerificationError | WebhookPayloadError> {
  const verified = await verify(body, headers, secret, options);
  if (verified instanceof PolarError) return verified;

  const event = decode(verified.body);
  if (event instanceof PolarError) return event;

  const failure = await checkPayload(event, options);
  return failure ?? { event, delivery: verified };
}
