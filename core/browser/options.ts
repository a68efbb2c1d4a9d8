import type { CoreOptions, RequestOptions } from "../options.js";

/**
 * Options of the browser core. What a proxy brings is not among them: the token, the server,
 * retries.
 */
export interface BrowserCoreOptions extends Pick<CoreOptions, "headers" | "responseValidation" | "onDrift"> {
  /** Where the proxy is: a path of the page's origin, such as `/api/polar`, or a URL. */
  readonly serverURL: string | URL;
  /**
   * Milliseconds that the call may take, body and the proxy's retries included. Default 10000; 0 or
   * less means no limit.
   */
  readonly timeoutMs?: number | undefined;
  /** What to call instead of the global `fetch`. */
  readonly fetch?: CoreOptions["fetch"];
  /** A page holds no token. */
  readonly accessToken?: never;
}

/** Options of one call on the browser core; they win over the core's. */
export interface BrowserRequestOptions
  extends Omit<RequestOptions, "accessToken" | "retries" | "retryCodes" | "fetchOptions"> {
  /** A page holds no token. */
  readonly accessToken?: never;
  /** The proxy tries again. */
  readonly retries?: never;
}
