import { decode } from "../../core/codec.js";
import { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { payloadAlias } from "./payloadAlias.js";
import { refusalOf } from "./refusalOf.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import type { WebhookIssue, WebhookPayloadError, WebhookVerificationError } from "./WebhookError.js";
import type { WebhookHeaders, WebhookOptions, WebhookSecret } from "./WebhookOptions.js";

type Checks = Readonly<
  Record<string, { readonly "~standard": { validate(value: unknown): unknown } } | undefined>
>;

/** Verifies a delivery, decodes it, and checks it where there is a schema for its type. It never rejects. */
export const readEvent = async (
  body: unknown,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options: WebhookOptions = {},
): Promise<Result<UnknownWebhookPayload, WebhookVerificationError | WebhookPayloadError>> => {
  let name = "WebhookVerificationError";
  let message = "unexpected";
  let details: object = { reason: message };
  try {
    message = (await refusalOf(body, headers, secret, options)) ?? "";
    details = { reason: message };
    if (message === "parsed_body")
      message += ": the signature is over the raw bytes, which a parser does not keep";
    if (!message) {
      name = "WebhookPayloadError";
      message = "no event";
      // Bytes that are no text, or begin with a mark of their order, are no JSON.
      const strict = { fatal: true, ignoreBOM: true };
      const rawValue =
        typeof body === "string" ? body : new TextDecoder("utf-8", strict).decode(body as BufferSource);
      details = { rawValue };
      const value = decode(JSON.parse(rawValue), payloadAlias) as UnknownWebhookPayload | null;
      if (typeof value?.type === "string" && value.data === Object(value.data)) {
        message = `${value.type} breaks its schema`;
        details = { rawValue: value };
        const checks = options.schemas as Checks | undefined;
        const found = (await checks?.[value.type]?.["~standard"].validate(value)) as
          | { readonly issues?: readonly WebhookIssue[] }
          | undefined;
        if (!found?.issues) return { ok: true, value, drift: [] };
        details = { rawValue: value, issues: found.issues };
      }
    }
  } catch (cause) {
    details = { ...details, cause };
  }
  return {
    ok: false,
    error: new PolarError(name, message, details) as WebhookVerificationError | WebhookPayloadError,
  };
};
