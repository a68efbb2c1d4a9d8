import { PolarError } from "../../core/PolarError.js";
import { headerOf } from "./headerOf.js";
import { readBody } from "./readBody.js";
import { readEvent } from "./readEvent.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import type {
  WebhookPayloadError,
  WebhookVerificationError,
  WebhookVerificationReason,
} from "./WebhookError.js";
import type {
  WebhookFailure,
  WebhookHandlerError,
  WebhookHandlerOptions,
  WebhookMessage,
} from "./WebhookHandlerOptions.js";
import type { WebhookHeaders } from "./WebhookOptions.js";

/** What is needed of a request, whatever server it came through. */
export interface Delivered {
  readonly method: string | undefined;
  readonly headers: WebhookHeaders;
  /** Text, bytes, or a stream of bytes; anything else was parsed by somebody. Some platforms parse when it is asked for, and throw. */
  readonly body: unknown;
}

/** Whoever handles some types need not know the names of the others. */
const ANY_TYPE = /^/;

type Handle = (event: UnknownWebhookPayload, message: WebhookMessage) => unknown;

/** Reasons that say that the receiver is not set up, and nothing of who sent what. */
const OWN_FAULT = /^(parsed_body|empty_secret|unexpected)$/;

const answer = (status: number, text: string | null = null, headers = {}): Response =>
  new Response(text, { status, headers });

const unread = (reason: WebhookVerificationReason, details?: object): WebhookVerificationError =>
  new PolarError("WebhookVerificationError", reason, { reason, ...details }) as WebhookVerificationError;

/** Answers a delivery; it never rejects. */
export const respond = async (options: WebhookHandlerOptions, delivered: Delivered): Promise<Response> => {
  const { method, headers } = delivered;
  const { secret, on = {}, onEvent, onError, seen, maxBytes = 1_048_576 } = options;
  const failed = async (status: number, error: WebhookFailure): Promise<Response> => {
    try {
      await onError?.(error);
    } catch {
      // Nobody is left to be told.
    }
    // What a handler threw is not the sender's business.
    return answer(status, status === 500 && "event" in error ? null : error.message);
  };

  if (method !== "POST") return answer(405, null, { allow: "POST" });
  let raw: unknown;
  try {
    raw = await readBody(delivered.body, maxBytes);
  } catch (cause) {
    return failed(500, unread("unexpected", { cause }));
  }
  if (raw === undefined) return failed(413, unread("too_large"));

  const result = await readEvent(ANY_TYPE, raw, headers, secret, options);
  if (!result.ok) {
    const { error } = result;
    if (error.name === "WebhookVerificationError")
      return failed(OWN_FAULT.test(error.reason) ? 500 : 403, error);
    // Any type is known here, so there is nothing else that it can be.
    return failed(400, error as WebhookPayloadError);
  }

  const { value: event } = result;
  const message = {
    id: headerOf(headers, "id"),
    timestamp: new Date(+headerOf(headers, "timestamp") * 1e3),
  };
  try {
    if (await seen?.(message.id)) return answer(202);
    await onEvent?.(event, message);
    if (Object.hasOwn(on, event.type))
      await (on as Readonly<Record<string, Handle>>)[event.type]?.(event, message);
    return answer(202);
  } catch (cause) {
    const why = `your code failed on ${event.type}`;
    return failed(500, new PolarError("WebhookHandlerError", why, { event, cause }) as WebhookHandlerError);
  }
};
