import type { Issue } from "../../core/Issue.js";
import type { PolarError } from "../../core/PolarError.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";

/**
 * Why a delivery is not believed to come from Polar.
 *
 * - `parsed_body`: the body is neither text nor bytes, so somebody parsed it. The signature is over
 *   the raw bytes, and JSON that is written anew may have other bytes. The message names what
 *   frameworks need to keep them.
 * - `empty_secret`: there is no secret, or one of several is empty.
 * - `missing_header`: `webhook-id`, `webhook-timestamp` or `webhook-signature` is missing.
 * - `bad_timestamp`: `webhook-timestamp` is not a whole number above 0.
 * - `too_old`, `too_new`: it is further from now than `toleranceSeconds`.
 * - `malformed_signature`: `webhook-signature` holds nothing of the form `v1,<44 characters>`.
 * - `no_matching_signature`: another secret signed it, or it was changed on the way: by somebody
 *   else, by a parser, or because the body of an event of AWS Lambda is still base64.
 * - `too_large`: the body has more than a handler's `maxBytes`; it was not read to its end.
 * - `unexpected`: the body broke off, `now` or a getter of the headers threw, or there is no
 *   WebCrypto; see `cause`.
 */
export type WebhookVerificationReason =
  | "parsed_body"
  | "empty_secret"
  | "missing_header"
  | "bad_timestamp"
  | "too_old"
  | "too_new"
  | "malformed_signature"
  | "no_matching_signature"
  | "too_large"
  | "unexpected";

/** Nothing shows that Polar sent this, or sent it now. Nothing of it was parsed. */
export interface WebhookVerificationError extends PolarError<"WebhookVerificationError"> {
  readonly reason: WebhookVerificationReason;
  /**
   * How many seconds before now it was signed, where the reason is `too_old` or `too_new`; below 0
   * where that was after now.
   */
  readonly age?: number;
  /** What was thrown, where the reason is `unexpected`. */
  readonly cause?: unknown;
}

/**
 * The owner of the secret sent this, but it is not JSON, not an event, or breaks the schema given
 * for its type.
 */
export interface WebhookPayloadError extends PolarError<"WebhookPayloadError"> {
  /** Where the event breaks the schema; undefined where it is not an event at all. */
  readonly issues?: readonly Issue[] | undefined;
  /**
   * The decoded event where a schema did not hold, else the body's text. Not shown when the error
   * is printed.
   */
  readonly rawValue: unknown;
  /** What the JSON parser or the schema threw. */
  readonly cause?: unknown;
}

/** Polar sent this, and it is an event, but of a type that this version does not know. */
export interface WebhookUnknownTypeError extends PolarError<"WebhookUnknownTypeError"> {
  /** The whole event, so that nothing is lost. */
  readonly event: UnknownWebhookPayload;
}

/** What {@link validateEvent} can fail with: match on `name`. */
export type WebhookError = WebhookVerificationError | WebhookPayloadError | WebhookUnknownTypeError;
