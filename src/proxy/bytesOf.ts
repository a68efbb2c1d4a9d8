/**
 * The bytes of a body, up to a limit; undefined where there are more. Nobody waits for the rest
 * then.
 */
export async function bytesOf(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // One buffer that grows: a million chunks of a byte would cost a thousand times what they hold.
  let buffer = new Uint8Array(1024);
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return buffer.subarray(0, size);
    const end = size + value.length;
    if (end > limit) {
      reader?.cancel().catch(() => {});
      return undefined;
    }
    if (end > buffer.length) {
      const larger = new Uint8Array(2 * end);
      larger.set(buffer);
      buffer = larger;
    }
    buffer.set(value, size);
    size = end;
  }
}
