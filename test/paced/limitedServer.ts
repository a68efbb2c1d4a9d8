import type { Fetch } from "polar-fn/core";

/** A server that allows so many requests a second, and how it was treated. */
export interface LimitedServer {
  readonly fetch: Fetch;
  /** When each request arrived, in milliseconds of the clock of `performance`. */
  readonly arrivals: readonly number[];
  /** How many were refused. */
  readonly refused: () => number;
  /** Requests that arrived while somebody had been told to wait. */
  readonly early: () => number;
}

/** What the server is like. */
export interface ServerLimit {
  readonly perSecond: number;
  /** How long an answer takes, in milliseconds. */
  readonly latencyMs?: number;
  /** What is said to who is refused, in seconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * A server with a window of a second, as it is counted from the first request in it: beyond the
 * limit it answers 429, and for as long as it asked to wait.
 */
export function limitedServer({ perSecond, latencyMs = 30, retryAfter = 1 }: ServerLimit): LimitedServer {
  const arrivals: number[] = [];
  let taken: number[] = [];
  let refused = 0;
  let early = 0;
  let toldAt = Number.POSITIVE_INFINITY;
  let closedUntil = 0;

  const fetch: Fetch = async () => {
    const now = performance.now();
    arrivals.push(now);
    if (now > toldAt && now < closedUntil) early++;
    taken = taken.filter((at) => at > now - 1000);
    const isOver = taken.length >= perSecond || now < closedUntil;
    if (!isOver) taken.push(now);
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    if (!isOver) return Response.json({ items: [], pagination: { total_count: 0, max_page: 0 } });
    refused++;
    // The client's clock counts from when it has heard of it.
    toldAt = performance.now();
    closedUntil = toldAt + retryAfter * 1000;
    return new Response(null, { status: 429, headers: { "retry-after": `${retryAfter}` } });
  };
  return { fetch, arrivals, refused: () => refused, early: () => early };
}
