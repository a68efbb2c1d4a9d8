/** What ends a stream of Polar's before its time. */
export interface PieceLimits {
  /** The longest wait for a piece, in milliseconds; 0 or less means no limit. */
  readonly timeoutMs: number;
  /** Aborted when the browser has gone. */
  readonly signal: AbortSignal;
  /** Told of what broke the stream, but not of a browser that has gone. */
  readonly onBroken: (cause: unknown) => void;
}

/**
 * A body that is passed on piece by piece. It is read no faster than the browser takes it, and
 * whatever ends it closes the connection to Polar.
 */
export function pieces(body: ReadableStream<Uint8Array>, limits: PieceLimits): ReadableStream<Uint8Array> {
  const { signal, onBroken } = limits;
  const reader = body.getReader();
  function close(): void {
    signal.removeEventListener("abort", close);
    reader.cancel().catch(() => {});
  }
  signal.addEventListener("abort", close);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await nextPiece(reader, limits.timeoutMs);
          if (!done) return controller.enqueue(value);
          signal.removeEventListener("abort", close);
          controller.close();
        } catch (cause) {
          close();
          if (!signal.aborted) onBroken(cause);
          controller.error(cause);
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}

type Piece = ReadableStreamReadResult<Uint8Array>;

async function nextPiece(reader: ReadableStreamDefaultReader<Uint8Array>, timeoutMs: number): Promise<Piece> {
  if (!(timeoutMs > 0)) return reader.read();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No piece came for ${timeoutMs} ms.`)), timeoutMs);
  });
  try {
    return await Promise.race([late, reader.read()]);
  } finally {
    clearTimeout(timer);
  }
}
