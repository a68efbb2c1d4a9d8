import type { Issue } from "./Issue.js";

/** A bearer token, or a function that gives one; it is asked for every request. */
export type AccessToken = string | (() => string | undefined | Promise<string | undefined>);

/** How the waits between attempts grow; all in milliseconds but `exponent`. */
export interface Backoff {
  /** The longest first wait. Default 500. */
  readonly initialInterval?: number;
  /**
   * The longest wait of all, `Retry-After` included: a server that asks for more gets no retry.
   * Default 60000.
   */
  readonly maxInterval?: number;
  /** What each wait is multiplied by for the next. Default 1.5. */
  readonly exponent?: number;
  /** No wait begins that would end later than this after the call began. Default 3600000. */
  readonly maxElapsedTime?: number;
}

/**
 * When to try again.
 *
 * Without one, a GET is tried up to three times in all. With `{ strategy: "backoff" }` it is tried
 * until `maxElapsedTime` is over; with `{ strategy: "none" }` never again.
 */
export type RetryConfig =
  | { readonly strategy: "none" }
  | {
      readonly strategy: "backoff";
      readonly backoff?: Backoff | undefined;
      /** Whether a GET whose connection broke is tried again. Default true. */
      readonly retryConnectionErrors?: boolean | undefined;
    };

/** What a full function does with an answer that contradicts the schema. */
export type ResponseValidation = "report" | "error" | "off";

/** What `onDrift` is told. */
export interface Drift {
  /** The endpoint's method and path template, such as `GET /v1/customers/{id}`. */
  readonly endpoint: string;
  readonly issues: readonly Issue[];
}

/** What sends requests: the standard's `fetch`, or anything that is called like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of a `PolarCore`, all optional. */
export interface CoreOptions {
  /** Token sent as `Authorization: Bearer …`; none is sent without it. */
  readonly accessToken?: AccessToken | undefined;
  /**
   * Which of Polar's servers: `"production"` (default) or `"sandbox"`; they share neither data nor
   * tokens.
   */
  readonly server?: "production" | "sandbox" | undefined;
  /** Any other server; a path prefix is kept. In a browser also relative, such as `/api/polar`. */
  readonly serverURL?: string | URL | undefined;
  /** Sent as `Polar-Version`. Default `2026-10`, the version that the types describe. */
  readonly apiVersion?: string | undefined;
  /** Sent as `Polar-Organization`: which organization to act on, for tokens that reach several. */
  readonly organizationId?: string | undefined;
  /** When to try again; see {@link RetryConfig}. */
  readonly retryConfig?: RetryConfig | undefined;
  /**
   * Milliseconds that one attempt may take, body included. Default 10000; 0 or less means no limit,
   * and so does more than 2147483647, the longest wait of a timer.
   */
  readonly timeoutMs?: number | undefined;
  /** Headers for every request. */
  readonly headers?: RequestInit["headers"] | undefined;
  /** Sent as `User-Agent`; browsers send their own. */
  readonly userAgent?: string | undefined;
  /** What to call instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** What full functions do with drift: `"report"` (default), `"error"` or `"off"`. */
  readonly responseValidation?: ResponseValidation | undefined;
  /**
   * Told once of each answer that drifted, with `"report"` and `"error"`; a promise that it gives
   * is awaited.
   */
  readonly onDrift?: ((drift: Drift) => unknown) | undefined;
}

/** What the platform's `fetch` can be told, but for what makes the request. */
export interface FetchOptions extends Omit<RequestInit, "method" | "body" | "client" | "proxy"> {
  /** Deno's: an HTTP client with settings of its own. */
  readonly client?: unknown;
  /** Bun's: the URL of a proxy. */
  readonly proxy?: unknown;
}

/**
 * Options of one call; they win over the core's.
 *
 * What is not listed here goes into the `init` of `fetch` as it is: `cache`, `keepalive`, and what
 * only some platforms know, such as `next`, `cf`, `dispatcher`, `proxy` or `client`.
 */
export interface RequestOptions extends FetchOptions {
  /** Milliseconds that one attempt may take, body included. */
  readonly timeoutMs?: number | undefined;
  /** When to try again; see {@link RetryConfig}. */
  readonly retries?: RetryConfig | undefined;
  /**
   * Statuses for which a GET is tried again, as numbers or `"503"`, `"5XX"`, those of documented
   * errors included. Default 408, 429, 500, 502, 503, 504, but for documented errors.
   */
  readonly retryCodes?: readonly (string | number)[] | undefined;
  /** Another server for this call. */
  readonly serverURL?: string | URL | undefined;
  /**
   * Another token for this call, such as a customer session's. Undefined means the core's, `""`
   * none.
   */
  readonly accessToken?: AccessToken | undefined;
  /** The same as giving these directly. */
  readonly fetchOptions?: FetchOptions | undefined;
}
