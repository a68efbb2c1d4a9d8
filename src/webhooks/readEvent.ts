import { decode } from "../../core/codec.js";
import { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { payloadAlias } from "./payloadAlias.js";
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
  // What it is up to now, so that whatever is thrown is told in its name.
  let doubt: readonly [name: string, message: string, details: object] = [
    "Verification",
    "the signature is over the raw bytes of the body, which a parser does not keep",
    { reason: "parsed_body" },
  ];
  try {
    const rawValue = typeof body === "string" ? body : new TextDecoder().decode((body ?? {}) as ArrayBuffer);
    doubt = ["Verification", "unexpected", { reason: "unexpected" }];
    const reason = await refusalOf(rawValue, headers, secret, options);
    doubt = reason ? ["Verification", reason, { reason }] : ["Payload", "no event", { rawValue }];
    const event = (reason ? undefined : decode(JSON.parse(rawValue), payloadAlias)) as
      | UnknownWebhookPayload
      | null
      | undefined;
    if (typeof event?.type === "string" && event.data === Object(event.data)) {
      const { type } = event;
      doubt = ["Payload", `${type} breaks its schema`, { rawValue: event }];
      const checks = options.schemas as Checks | undefined;
      const issues = (await checks?.[type]?.["~standard"].validate(event))?.issues;
      if (!issues && types.test(type)) return { ok: true, value: event, drift: [] };
      doubt = issues ? ["Payload", doubt[1], { rawValue: event, issues }] : ["UnknownType", type, { event }];
    }
  } catch (cause) {
    Object.assign(doubt[2], { cause });
  }
  const [kind, message, details] = doubt;
  return { ok: false, error: new PolarError(`Webhook${kind}Error`, message, details) as WebhookError };
};
