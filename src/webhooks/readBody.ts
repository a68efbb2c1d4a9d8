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
  // One buffer that grows: a million chunks of a byte would cost a thousand times what they hold.
  let buffer: Uint8Array = new Uint8Array(1024);
  let size = 0;
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    if (!bytes) return verificationError("parsed_body");
    const end = size + bytes.length;
    // Written as `!(… <= …)` so that a limit of NaN refuses.
    if (!(end <= maxBytes)) return verificationError("too_large");
    if (end > buffer.length) buffer = enlarged(buffer, 2 * end);
    buffer.set(bytes, size);
    size = end;
  }
  return buffer.subarray(0, size);
}

function enlarged(buffer: Uint8Array, length: number): Uint8Array {
  const larger = new Uint8Array(length);
  larger.set(buffer);
  return larger;
}

function isStream(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
