import type { PolarError } from "../../core/PolarError.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import type { WebhookPayloadError, WebhookVerificationError } from "./WebhookError.js";
import type { WebhookOptions, WebhookSecret } from "./WebhookOptions.js";
import type { WebhookPayload, WebhookPayloads } from "./WebhookPayload.js";

/** What is known of a delivery beside its event. */
export interface WebhookMessage {
  /** The `webhook-id` header: the same each time that Polar delivers the event. */
  readonly id: string;
  /** When this attempt was signed: the `webhook-timestamp` header. */
  readonly timestamp: Date;
}

/**
 * Code of yours failed on an event: a handler, `onEvent` or `seen`. Polar delivers the event again.
 */
export interface WebhookHandlerError extends PolarError<"WebhookHandlerError"> {
  readonly event: WebhookPayload | UnknownWebhookPayload;
  /** What was thrown. */
  readonly cause: unknown;
}

/** What `onError` is told; match on `name`. */
export type WebhookFailure = WebhookVerificationError | WebhookPayloadError | WebhookHandlerError;

/**
 * Tells whether the event of a `webhook-id` was handled before. A plain function will do;
 * `seenIn` of `polar-fn/store` makes one that also needs to know how it went.
 */
export interface Seen {
  (id: string): boolean | Promise<boolean>;
  /**
   * Told, where the event was not seen, whether it was handled now. If not, Polar delivers it
   * again, and it must not count as seen.
   */
  readonly settle?: ((id: string, isHandled: boolean) => unknown) | undefined;
}

/**
 * What a webhook handler does with which event. Own fields count, and are read once, when the
 * handler is made.
 */
export interface WebhookHandlerOptions extends WebhookOptions {
  /** The secret of the endpoint; several while one replaces another. */
  readonly secret: WebhookSecret;
  /** What to do with events of a type; a promise that it gives is awaited. */
  readonly on?:
    | {
        readonly [TType in keyof WebhookPayloads]?:
          | ((event: WebhookPayloads[TType], message: WebhookMessage) => unknown)
          | undefined;
      }
    | undefined;
  /** Told of every event before `on`, also of types that this version does not know. */
  readonly onEvent?:
    | ((event: WebhookPayload | UnknownWebhookPayload, message: WebhookMessage) => unknown)
    | undefined;
  /**
   * Told of what is answered with 400, 403, 413 or 500: what was refused and why, and what your own
   * code threw.
   */
  readonly onError?: ((error: WebhookFailure) => unknown) | undefined;
  /**
   * Tells whether the event of this `webhook-id` was handled before, so that it is skipped: Polar
   * may deliver an event more than once. Remember the ID where you handle the event, best in the
   * same transaction, and not here: an event whose handler fails comes again. Or let a store
   * remember it: `seenIn(store)` of `polar-fn/store`.
   *
   * It is asked once for deliveries of one ID at the same time: while a handler works on an event,
   * a second delivery to the same process waits for it and gets the same answer. Several processes
   * need a store that lets one of them have the ID, such as a unique key of a table.
   */
  readonly seen?: Seen | undefined;
  /** The largest body that is read, in bytes. Default 1048576. */
  readonly maxBytes?: number | undefined;
}
