import type { StandardIssue } from "../../models/Schema.js";
import type { WebhookPayloads } from "./WebhookPayload.js";

/**
 * The body as it arrived: bytes or text. Not what a parser made of it: the signature is over the
 * raw bytes. Bytes are the safer choice: what made text of them may have dropped a byte order mark
 * or replaced what is not UTF-8.
 */
export type WebhookBody = string | ArrayBuffer | ArrayBufferView;

/**
 * Headers as `Headers`, as Node's `IncomingHttpHeaders`, or as any record, in upper or lower case.
 */
export type WebhookHeaders =
  | Iterable<readonly [string, string]>
  | { readonly [name: string]: string | readonly string[] | undefined };

/**
 * The secret of the endpoint as Polar shows it; several while one replaces another. Both keys that
 * are in use are tried: the text's bytes, and what it stands for as base64 (after `whsec_`, where
 * it begins so). White space and quotes around it are left out, which is told once with
 * `console.warn`.
 */
export type WebhookSecret = string | readonly string[];

/** What a schema makes of an event. */
export type WebhookPayloadOutcome<TType extends string> =
  | { readonly value: { readonly type: TType }; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/**
 * A [Standard Schema](https://standardschema.dev) for the events of one type: one of
 * `polar-fn/models`, or of any library. It sees the decoded event; what it makes of it is not used.
 */
export interface WebhookPayloadSchema<TType extends string> {
  readonly "~standard": {
    validate(
      value: unknown,
      options?: { readonly libraryOptions?: { readonly maxIssues: number } | undefined },
    ): WebhookPayloadOutcome<TType> | Promise<WebhookPayloadOutcome<TType>>;
  };
}

/** Schemas by the type of event. */
export type WebhookPayloadSchemas = {
  readonly [TType in keyof WebhookPayloads]?: WebhookPayloadSchema<TType> | undefined;
};

/** Options of the verification, all optional. */
export interface WebhookOptions {
  /** How far `webhook-timestamp` may be from now, in seconds, in either direction. Default 300. */
  readonly toleranceSeconds?: number | undefined;
  /** The clock. Default: the system's. */
  readonly now?: (() => Date | number) | undefined;
  /**
   * Schemas to check payloads with, by type: `{ "order.paid": WebhookOrderPaidPayloadSchema }`. An
   * event of a type that is not named is not checked.
   */
  readonly schemas?: WebhookPayloadSchemas | undefined;
}
