import { headerOf } from "./headerOf.js";
import { fromBase64, fromText, HMAC } from "./hmac.js";
import type { WebhookVerificationReason } from "./WebhookError.js";
import type { WebhookHeaders, WebhookOptions, WebhookSecret } from "./WebhookOptions.js";

const withoutPrefix = (secret: string | undefined): string => secret?.replace(/^whsec_/, "").trim() ?? "";

/** What a secret may mean: its own text, and the bytes that it is the base64 of. */
const keysOf = (secret: string) => {
  const keys = [fromText(secret)];
  try {
    keys.push(fromBase64(withoutPrefix(secret)));
  } catch {}
  return keys;
};

/** Why a delivery is not to be believed; undefined for one that the owner of a secret signed just now. */
export const refusalOf = async (
  text: string,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  { toleranceSeconds = 300, now = Date.now }: WebhookOptions,
): Promise<WebhookVerificationReason | undefined> => {
  const secrets: readonly string[] = [secret].flat();
  if (!secrets.length || !secrets.every(withoutPrefix)) return "empty_secret";
  const id = headerOf(headers, "id");
  const timestamp = headerOf(headers, "timestamp");
  const list = headerOf(headers, "signature");
  if (!id || !timestamp || !list) return "missing_header";
  if (/^0|\D/.test(timestamp)) return "bad_timestamp";
  const age = +now() / 1e3 - +timestamp;
  if (age > toleranceSeconds) return "too_old";
  // Said so that a clock that gives no time lets nothing pass.
  if (!(age >= -toleranceSeconds)) return "too_new";
  // Each signature costs a hash of the body, and anybody can send many: nine are enough.
  // 32 bytes have many spellings in base64, of which an encoder uses this one.
  const signatures = list
    .split(" ", 9)
    .flatMap((entry) => /^v1,(.{42}[AEIMQUYcgkosw048]=)(,|$)/.exec(entry)?.[1] ?? []);
  if (!signatures.length) return "malformed_signature";
  const content = fromText(`${id}.${timestamp}.${text}`);
  for (const bytes of secrets.flatMap(keysOf)) {
    const key = await crypto.subtle.importKey("raw", bytes, HMAC, false, ["verify"]);
    for (const signature of signatures)
      if (await crypto.subtle.verify(HMAC, key, fromBase64(signature), content)) return undefined;
  }
  return "no_matching_signature";
};
