import { isRaw } from "./isRaw.js";
import type { WebhookBody } from "./WebhookOptions.js";

/**
 * Reads a body, as far as it has no more than `maxBytes`, and without trust in
 * what its headers say of that; undefined for one that has more. What is neither
 * raw nor a stream of what is raw is given as it is.
 */
export const readBody = async (body: unknown, maxBytes: number): Promise<unknown> => {
  if (isRaw(body)) return bytesOf(body).length <= maxBytes ? body : undefined;
  if (!isStream(body)) return body;
  // One buffer that grows: a million chunks of a byte would cost a thousand times what they hold.
  let bytes = new Uint8Array(1024);
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body) {
    if (!isRaw(chunk)) return chunk;
    const more = bytesOf(chunk);
    if (!(size + more.length <= maxBytes)) return undefined;
    if (size + more.length > bytes.length) {
      const larger = new Uint8Array(2 * (size + more.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(more, size);
    size += more.length;
  }
  return bytes.subarray(0, size);
};

const bytesOf = (raw: WebhookBody): Uint8Array => {
  if (typeof raw === "string") return new TextEncoder().encode(raw);
  return ArrayBuffer.isView(raw)
    ? new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength)
    : new Uint8Array(raw);
};

const isStream = (body: unknown): body is AsyncIterable<unknown> =>
  typeof body === "object" && body !== null && Symbol.asyncIterator in body;
