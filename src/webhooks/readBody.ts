import { ByteBuffer } from "../web/ByteBuffer.js";
import { bytesOf } from "./bytesOf.js";
import { verificationError } from "./verificationError.js";
import type { WebhookVerificationError } from "./WebhookError.js";

/**
 * Reads the body that a function gives, as long as it has no more than `maxBytes`, and without
 * trust in what its headers say of that. It never rejects.
 */
export async function readBody(
  bodyOf: () => unknown,
  maxBytes: number,
): Promise<Uint8Array | WebhookVerificationError> {
  try {
    const body = bodyOf();
    if (isStream(body)) return await readStream(body, maxBytes);
    const bytes = bytesOf(body);
    if (!bytes) return verificationError("parsed_body");
    return bytes.length <= maxBytes ? bytes : verificationError("too_large");
  } catch (cause) {
    return verificationError("unexpected", { cause });
  }
}

/** Reads a stream; leaving the loop early cancels it. */
async function readStream(
  stream: AsyncIterable<unknown>,
  maxBytes: number,
): Promise<Uint8Array | WebhookVerificationError> {
  const buffer = new ByteBuffer(maxBytes);
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    if (!bytes) return verificationError("parsed_body");
    if (!buffer.add(bytes)) return verificationError("too_large");
  }
  return buffer.added;
}

function isStream(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
