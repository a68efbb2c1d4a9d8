import { ByteBuffer } from "../web/ByteBuffer.js";

/**
 * The bytes of a body, up to a limit; undefined where there are more. Nobody waits for the rest
 * then.
 */
export async function bytesOf(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const buffer = new ByteBuffer(limit);
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return buffer.added;
    if (buffer.add(value)) continue;
    reader?.cancel().catch(() => {});
    return undefined;
  }
}
