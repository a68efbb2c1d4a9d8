/** A request that reached the mock, with its body read. */
export interface Arrival {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The body's text. */
  readonly body: string;
  readonly bytes: Uint8Array;
  /** Aborted when the client gives up. */
  readonly signal: AbortSignal;
}

/**
 * The requests by their signals. In Node, a signal is not aborted any more once nothing holds its
 * request.
 */
const requests = new WeakMap<AbortSignal, Request>();

/** Reads a request in; rejects as `fetch` does when it was aborted. */
export async function arrive(request: Request): Promise<Arrival> {
  request.signal.throwIfAborted();
  requests.set(request.signal, request);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    url: new URL(request.url),
    headers: new Headers(request.headers),
    body: new TextDecoder().decode(bytes),
    bytes,
    signal: request.signal,
  };
}
