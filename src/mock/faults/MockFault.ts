import type { LoggedRequest } from "../LoggedRequest.js";

/**
 * Something that goes wrong with the next requests.
 *
 * With `status`, `retryAfter` or `body` the request is answered with these and is not carried out.
 * Without them it is carried out, and its own answer is delayed, cut or changed.
 */
export interface MockFault {
  /** The status to answer with, 200 to 599. Default 429 with `retryAfter`, otherwise 200. */
  readonly status?: number;
  /** `Retry-After`: a number of seconds, a date, or any text as it is. */
  readonly retryAfter?: number | Date | string;
  /** Headers to add, or to put in place of the answer's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body: text, or an object sent as JSON. */
  readonly body?: string | object;
  /** The content type of the answer. */
  readonly contentType?: string;
  /** Milliseconds before anything is answered. */
  readonly delayMs?: number;
  /** Milliseconds between the headers and the body. */
  readonly bodyDelayMs?: number;
  /**
   * Where the connection is cut. `before`: the request is not carried out. `headers`: it is, but
   * its answer is lost. `body`: the headers and half of the body arrive.
   */
  readonly cut?: "before" | "headers" | "body";
  /** True to end the body in its middle, so that it is no JSON, on a healthy connection. */
  readonly brokenJson?: true;
  /** How many requests it strikes. Default 1. */
  readonly times?: number;
  /** Which requests it strikes. Default: any. */
  readonly when?: (request: LoggedRequest) => boolean;
}

/** A fault that was set. */
export interface MockFaultHandle {
  /** How many requests it will still strike. */
  readonly remaining: number;
  /** Takes it back. */
  remove(): void;
}
