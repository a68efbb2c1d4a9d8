import { own } from "../../core/own.js";
import { bytesOf } from "./bytesOf.js";
import { headerReader } from "./headerReader.js";
import { type Bytes, fromBase64, fromText, HMAC } from "./hmac.js";
import { secretsOf, withoutPrefix } from "./secretsOf.js";
import { verificationError } from "./verificationError.js";
import type { WebhookVerificationError } from "./WebhookError.js";
import type { WebhookHeaders, WebhookOptions, WebhookSecret } from "./WebhookOptions.js";

/** Each signature costs a hash of the body, and anybody can send many. */
const MOST_SIGNATURES = 9;

/** The length of 32 bytes in base64. */
const SIGNATURE_LENGTH = 44;

/** What a delivery says that was verified. */
export interface Verified {
  /**
   * Text as it was given, or the bytes in memory of their own, which nobody can change meanwhile.
   */
  readonly body: string | Bytes;
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/**
 * Verifies that the owner of a secret signed a delivery, and signed it now; else it gives the
 * reason why the delivery is not believed. It never rejects.
 */
export async function verify(
  body: unknown,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options: WebhookOptions | undefined,
): Promise<Verified | WebhookVerificationError> {
  try {
    return await judge(body, headers, secretsOf(secret), own(options));
  } catch (cause) {
    return verificationError("unexpected", { cause });
  }
}

async function judge(
  body: unknown,
  headers: WebhookHeaders,
  secrets: readonly string[],
  { toleranceSeconds = 300, now = Date.now }: WebhookOptions,
): Promise<Verified | WebhookVerificationError> {
  const bytes = bytesOf(body);
  if (!bytes) return verificationError("parsed_body");

  const isMissing = secrets.length === 0 || secrets.some((each) => withoutPrefix(each) === "");
  if (isMissing) return verificationError("empty_secret");

  const header = headerReader(headers);
  const id = header("webhook-id");
  const timestamp = header("webhook-timestamp");
  const signature = header("webhook-signature");
  if (!id || !timestamp || !signature) return verificationError("missing_header");

  // No leading zero: the text is what is signed, and the number is what is compared.
  if (!/^[1-9]\d*$/.test(timestamp)) return verificationError("bad_timestamp");
  const age = Number(now()) / 1000 - Number(timestamp);
  if (age > toleranceSeconds) return verificationError("too_old", { age });
  // Written as `!(age >= …)` so that a clock or a tolerance of NaN refuses.
  if (!(age >= -toleranceSeconds)) return verificationError("too_new", { age });

  const signatures = signaturesOf(signature);
  if (signatures.length === 0) return verificationError("malformed_signature");

  const head = fromText(`${id}.${timestamp}.`);
  const signed = joined(head, bytes);
  for (const key of secrets.flatMap(keysOf)) {
    if (!(await hasSigned(key, signed, signatures))) continue;
    const verified = typeof body === "string" ? body : signed.subarray(head.length);
    return { body: verified, id, timestamp: Number(timestamp) };
  }
  return verificationError("no_matching_signature");
}

/** The signatures in a list such as `v1,<base64> v2,<base64>`, as far as they are of version 1. */
function signaturesOf(list: string): readonly string[] {
  return list.split(" ", MOST_SIGNATURES).flatMap((entry) => {
    const [version, signature] = entry.split(",");
    return version === "v1" && signature?.length === SIGNATURE_LENGTH ? signature : [];
  });
}

/** The keys that a secret may mean: its own text, and the bytes that it is the base64 of. */
function keysOf(secret: string): readonly Bytes[] {
  const decoded = decodedBase64(withoutPrefix(secret));
  return decoded ? [fromText(secret), decoded] : [fromText(secret)];
}

/** Tells whether one of the signatures is that of a key. */
async function hasSigned(key: Bytes, signed: Bytes, signatures: readonly string[]): Promise<boolean> {
  const imported = await crypto.subtle.importKey("raw", key, HMAC, false, ["verify"]);
  for (const signature of signatures) {
    const bytes = decodedBase64(signature);
    // Bytes have several spellings in base64. The one that an encoder writes is accepted.
    const isPlain = bytes && btoa(String.fromCharCode(...bytes)) === signature;
    if (isPlain && (await crypto.subtle.verify(HMAC, imported, bytes, signed))) return true;
  }
  return false;
}

/** The bytes that a text is the base64 of; undefined where it is not base64. */
function decodedBase64(text: string): Bytes | undefined {
  try {
    return fromBase64(text);
  } catch {
    return undefined;
  }
}

function joined(head: Bytes, tail: Uint8Array): Bytes {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}
