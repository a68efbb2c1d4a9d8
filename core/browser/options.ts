import type { CoreOptions, RequestOptions } from "../options.js";

/**
 * Options of the browser core. What a proxy brings is not among them: the
 * token, the server, retries.
 */
export interface BrowserCoreOptions
  extends Pick<CoreOptions, "timeoutMs" | "headers" | "fetch" | "responseValidation" | "onDrift"> {
  /** Where the proxy is: a path of the page's origin, such as `/api/polar`, or a URL. */
  readonly serverURL: string | URL;
}

/** Options of one call on the browser core; they win over the core's. */
export interface BrowserRequestOptions
  extends Omit<RequestOptions, "accessToken" | "retries" | "retryCodes" | "fetchOptions"> {}
