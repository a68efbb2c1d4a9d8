import { headerOf } from "./headerOf.js";
import { isRaw } from "./isRaw.js";
import type { WebhookVerificationReason } from "./WebhookError.js";
import type { WebhookHeaders, WebhookOptions, WebhookSecret } from "./WebhookOptions.js";

/** The one spelling of 32 bytes in base64, after the version of the scheme. */
const SIGNATURE = /^v1,([A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=)(,|$)/;

/** Anybody can send a header full of signatures, and each costs a hash of the body. */
const MOST_SIGNATURES = 9;

const withoutPrefix = (secret: string): string => secret.replace(/^whsec_/, "");

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** What a secret may mean: its own text, and the bytes that it is the base64 of. */
const keysOf = (secret: string): BlobPart[] => {
  try {
    return [secret, bytesOf(withoutPrefix(secret))];
  } catch {
    return [secret];
  }
};

/** Why a delivery is not to be believed; undefined for one that the owner of a secret signed just now. */
export const refusalOf = async (
  body: unknown,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  { toleranceSeconds = 300, now = Date.now }: WebhookOptions,
): Promise<WebhookVerificationReason | undefined> => {
  if (!isRaw(body)) return "parsed_body";
  const secrets: readonly string[] = [secret ?? []].flat();
  if (!secrets.length || !secrets.every((each) => each && withoutPrefix(each).trim())) return "empty_secret";
  const [id, timestamp, list] = ["id", "timestamp", "signature"].map((name) => headerOf(headers, name)) as [
    string,
    string,
    string,
  ];
  if (!id || !timestamp || !list) return "missing_header";
  if (/^0|\D/.test(timestamp)) return "bad_timestamp";
  const age = +now() / 1e3 - +timestamp;
  if (age > toleranceSeconds) return "too_old";
  // Said so that a clock that gives no time lets nothing pass.
  if (!(age >= -toleranceSeconds)) return "too_new";
  const signatures = list.split(" ", MOST_SIGNATURES).flatMap((entry) => SIGNATURE.exec(entry)?.[1] ?? []);
  if (!signatures.length) return "malformed_signature";
  const content = await new Blob([`${id}.${timestamp}.`, body as BlobPart]).arrayBuffer();
  for (const part of secrets.flatMap(keysOf)) {
    const bytes = await new Blob([part]).arrayBuffer();
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["verify"]);
    for (const signature of signatures)
      if (await crypto.subtle.verify("HMAC", key, bytesOf(signature), content)) return undefined;
  }
  return "no_matching_signature";
};
