import type { Schema } from "../../models/Schema.js";
import type { WebhookPayloads } from "./WebhookPayload.js";

/**
 * The body as it arrived: text or bytes. Not what a parser made of it: the
 * signature is over the raw bytes.
 */
export type WebhookBody = string | ArrayBuffer | ArrayBufferView;

/** Headers as `Headers`, as Node's `IncomingHttpHeaders`, or as any record, in upper or lower case. */
export type WebhookHeaders =
  | Iterable<readonly [string, string]>
  | { readonly [name: string]: string | readonly string[] | undefined };

/**
 * The secret of the endpoint as Polar shows it; several while one replaces
 * another. Both keys that are in use are tried: the text's bytes, and what it
 * stands for as base64 (after `whsec_`, where it begins so).
 */
export type WebhookSecret = string | readonly string[];

/** Options of the verification, all optional. */
export interface WebhookOptions {
  /** How far `webhook-timestamp` may be from now, in seconds, in either direction. Default 300. */
  readonly toleranceSeconds?: number | undefined;
  /** The clock. Default: the system's. */
  readonly now?: (() => Date | number) | undefined;
  /**
   * Schemas to check payloads with, by type: `{ "order.paid": WebhookOrderPaidPayloadSchema }`.
   * An event of a type that is not named is not checked.
   */
  readonly schemas?:
    | { readonly [Type in keyof WebhookPayloads]?: Schema<WebhookPayloads[Type]> | undefined }
    | undefined;
}
