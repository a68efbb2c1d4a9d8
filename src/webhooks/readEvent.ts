import { decode } from "../../core/codec/decode.js";
import { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { payloadFields } from "./payloadFields.js";
import { refusalOf } from "./refusalOf.js";
import type { UnknownWebhookPayload } from "./UnknownWebhookPayload.js";
import type { WebhookError, WebhookIssue } from "./WebhookError.js";
import type { WebhookHeaders, WebhookOptions, WebhookSecret } from "./WebhookOptions.js";

/** The schemas by type, as far as they are used here. */
type Checks = Readonly<Record<string, Check | undefined>>;

interface Check {
  readonly "~standard": {
    validate(value: unknown): Outcome | Promise<Outcome>;
  };
}

interface Outcome {
  readonly issues?: readonly WebhookIssue[] | undefined;
}

/**
 * Verifies a delivery, decodes it, and checks it where there is a schema for its type. An event of a
 * type that `types` does not match is a `WebhookUnknownTypeError`. It never rejects.
 */
export const readEvent = async (
  types: RegExp,
  body: unknown,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options: WebhookOptions = {},
): Promise<Result<UnknownWebhookPayload, WebhookError>> => {
  // What is wrong if nothing else comes of it, or if something is thrown.
  let kind = "Verification";
  let message = "the signature is over the raw bytes of the body, which a parser does not keep";
  let details: object = { reason: "parsed_body" };
  try {
    const rawValue = typeof body === "string" ? body : new TextDecoder().decode((body ?? {}) as ArrayBuffer);
    message = "unexpected";
    details = { reason: message };
    message = (await refusalOf(rawValue, headers, secret, options)) ?? "";
    details = { reason: message };
    if (!message) {
      kind = "Payload";
      message = "no event";
      details = { rawValue };
      const event = decode(JSON.parse(rawValue), payloadFields) as UnknownWebhookPayload | null;
      if (typeof event?.type === "string" && event.data === Object(event.data)) {
        const checks = options.schemas as Checks | undefined;
        message = event.type;
        const issues = (await checks?.[message]?.["~standard"].validate(event))?.issues;
        if (issues) {
          message += " breaks its schema";
          details = { rawValue: event, issues };
        } else if (types.test(message)) return { ok: true, value: event, drift: [] };
        else {
          kind = "UnknownType";
          details = { event };
        }
      }
    }
  } catch (cause) {
    Object.assign(details, { cause });
  }
  return { ok: false, error: new PolarError(`Webhook${kind}Error`, message, details) as WebhookError };
};
