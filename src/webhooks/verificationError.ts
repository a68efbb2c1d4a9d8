import { PolarError } from "../../core/PolarError.js";
import type { WebhookVerificationError, WebhookVerificationReason } from "./WebhookError.js";

/** What to look at, for the reasons that do not say it themselves. */
const HELP: { readonly [TReason in WebhookVerificationReason]?: string } = {
  parsed_body:
    "the signature is over the raw bytes of the body, which a parser does not keep (Express: express.raw(), " +
    "Fastify: parseAs: 'buffer', NestJS: rawBody: true, Next.js pages: bodyParser: false)",
  no_matching_signature:
    "another secret signed it, or the body is not what arrived: parsed and written anew, or the base64 of a " +
    "Lambda event",
};

/** The error for a delivery that is not believed. */
export function verificationError(
  reason: WebhookVerificationReason,
  details?: { readonly cause: unknown } | { readonly age: number },
): WebhookVerificationError {
  const help = HELP[reason];
  const message = help ? `${reason}: ${help}` : reason;
  return Object.assign(new PolarError("WebhookVerificationError", message), { reason, ...details });
}
