import type { MockPolar } from "../MockPolar.js";

/** Changes within these milliseconds are told once. */
const PAUSE = 100;

const BEGIN = "retry: 1000\n\n";
const CHANGE = "event: change\ndata: {}\n\n";

/** Server-sent events: one `change` after each change of the mock, until the client is gone. */
export function liveStream(mock: MockPolar, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  const over = new AbortController();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let timer: ReturnType<typeof setTimeout> | undefined;

      function tell(): void {
        timer = undefined;
        controller.enqueue(encoder.encode(CHANGE));
      }

      const unwatch = mock.watch(() => {
        timer ??= setTimeout(tell, PAUSE);
      });

      function end(): void {
        unwatch();
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        // A client that is gone has closed the stream itself.
        if (!over.signal.aborted) controller.close();
      }

      signal.addEventListener("abort", end);
      over.signal.addEventListener("abort", end);
      controller.enqueue(encoder.encode(BEGIN));
    },
    cancel: () => over.abort(),
  });
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
  return new Response(stream, { headers });
}
