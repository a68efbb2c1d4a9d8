import { PolarError } from "../../core/PolarError.js";
import type { WebhookVerificationError, WebhookVerificationReason } from "./WebhookError.js";

/** What to look at, for the reasons that do not say it themselves. */
const HELP: { readonly [TReason in WebhookVerificationReason]?: string } = {
  parsed_body:
    "the signature is over the raw bytes of the body, which a parser does not keep (Express: express.raw(), " +
    "Fastify: parseAs: 'buffer', NestJS: rawBody: true, Next.js pages router: bodyParser: false)",
  no_matching_signature:
    "signed with another secret, or the body is not what arrived: " +
    "was it parsed and written anew, or is it the base64 of a Lambda event?",
};

/** The error for a delivery that is not believed. */
export function verificationError(
  reason: WebhookVerificationReason,
  details?: { readonly cause: unknown },
): WebhookVerificationError {
  const error = new PolarError("WebhookVerificationError", HELP[reason] ?? reason);
  return Object.assign(error, { reason, ...details });
}
