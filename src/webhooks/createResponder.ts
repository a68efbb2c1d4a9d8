import { own } from "../../core/own.js";
import { PolarError } from "../../core/PolarError.js";
import { tell } from "../tell.js";
import { createOncePerId } from "./createOncePerId.js";
import { readBody } from "./readBody.js";
import { type ReadEvent, readEvent } from "./readEvent.js";
import { tellAge } from "./tellAge.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import type {
  WebhookPayloadError,
  WebhookVerificationError,
  WebhookVerificationReason,
} from "./WebhookError.js";
import type { WebhookHandlerError, WebhookHandlerOptions, WebhookMessage } from "./WebhookHandlerOptions.js";
import type { WebhookHeaders } from "./WebhookOptions.js";

/** What is needed of a request, whatever server it came through. */
export interface DeliveredRequest {
  readonly method: string | undefined;
  readonly headers: WebhookHeaders;
  /**
   * Gives text, bytes, or a stream of bytes; anything else was parsed by somebody. It may throw.
   */
  body(): unknown;
}

/** Reasons that say that the receiver is not set up, and nothing of who sent what. */
const OWN_FAULTS: readonly WebhookVerificationReason[] = ["parsed_body", "empty_secret", "unexpected"];

/** Makes what answers deliveries, whatever server they came through; it never rejects. */
export function createResponder(
  options: WebhookHandlerOptions,
): (request: DeliveredRequest) => Promise<Response> {
  const ownOptions = own(options);
  const { secret, seen, maxBytes = 1_048_576 } = ownOptions;
  const oncePerId = createOncePerId<WebhookHandlerError | undefined>();

  async function respond({ method, headers, body }: DeliveredRequest): Promise<Response> {
    if (method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    const raw = await readBody(body, maxBytes);
    if (raw instanceof PolarError) return refuse(ownOptions, raw);
    const read = await readEvent(raw, headers, secret, ownOptions);
    if (read instanceof PolarError) return refuse(ownOptions, tellAge(read));
    // Without `seen`, nobody asked that an event is handled once.
    const failure = await (seen
      ? oncePerId(read.delivery.id, () => handle(ownOptions, read))
      : handle(ownOptions, read));
    // What a handler threw is not the sender's business.
    return new Response(null, { status: failure ? 500 : 202 });
  }
  return respond;
}

/** Gives an event to those who asked for it; undefined where all went well. */
async function handle(
  { seen, onEvent, on, onError }: WebhookHandlerOptions,
  { event, delivery: { id, timestamp } }: ReadEvent,
): Promise<WebhookHandlerError | undefined> {
  const message: WebhookMessage = { id, timestamp: new Date(timestamp * 1000) };

  async function fail(cause: unknown): Promise<WebhookHandlerError> {
    const error = new PolarError("WebhookHandlerError", `your code failed on ${event.type.slice(0, 300)}`);
    const failure = Object.assign(error, { event, cause });
    await tell(onError, failure);
    return failure;
  }

  /** Says how it went. Where that fails, the event is as handled as it is. */
  async function settle(isHandled: boolean): Promise<void> {
    try {
      await own(seen).settle?.(id, isHandled);
    } catch (cause) {
      await fail(cause);
    }
  }

  try {
    if (await seen?.(id)) return undefined;
  } catch (cause) {
    return fail(cause);
  }
  try {
    await onEvent?.(event, message);
    // The type of an event is the name of its handler.
    const handlers = own(on) as Handlers;
    await handlers[event.type]?.(event, message);
  } catch (cause) {
    await settle(false);
    return fail(cause);
  }
  await settle(true);
  return undefined;
}

type Handlers = Readonly<
  Record<string, ((event: UnknownWebhookPayload, message: WebhookMessage) => unknown) | undefined>
>;

/** Tells of a delivery that is not taken, and answers it. */
async function refuse({ onError }: WebhookHandlerOptions, error: Refusal): Promise<Response> {
  await tell(onError, error);
  return new Response(error.message, { status: statusOf(error) });
}

type Refusal = WebhookVerificationError | WebhookPayloadError;

function statusOf(error: Refusal): number {
  if (error.name === "WebhookPayloadError") return 400;
  if (error.reason === "too_large") return 413;
  return OWN_FAULTS.includes(error.reason) ? 500 : 403;
}
