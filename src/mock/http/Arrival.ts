/** A request that reached the mock, with its body read. */
export interface Arrival {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
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
  return {
    method: request.method,
    url: new URL(request.url),
    headers: new Headers(request.headers),
    body: await request.text(),
    signal: request.signal,
  };
}
