import type { RetryConfig } from "./options.js";
import type { Settings } from "./EndpointDefinition.js";
import type { PolarError } from "./PolarError.js";

/**
 * The wait before the next attempt in milliseconds, or undefined where there is to be none.
 *
 * Only a GET is repeated for a server error or a broken connection: anything
 * else may have happened on the server. A 429 says that nothing happened,
 * unless the endpoint documents it as an error of its own, which then has a
 * name other than `SDKError`.
 *
 * @param retries - how often the call was tried again so far
 * @param started - when the call began, in milliseconds since 1970
 */
export const retryDelay = (
  method: string,
  error: PolarError & { readonly statusCode?: number; readonly retryAfterMs?: number },
  retries: number,
  started: number,
  settings: Settings,
): number | undefined => {
  const { strategy, backoff, retryConnectionErrors } = (settings.retries ??
    settings.retryConfig ??
    {}) as Partial<Extract<RetryConfig, { strategy: "backoff" }>>;
  const { initialInterval = 500, maxInterval = 6e4, exponent = 1.5, maxElapsedTime = 36e5 } = { ...backoff };
  const codes =
    method === "GET"
      ? [
          settings.retryCodes ?? "408|429|50[0234]",
          retryConnectionErrors === false || "ConnectionError",
        ].flat()
      : [429];
  const delay =
    error.retryAfterMs || Math.random() * Math.min(initialInterval * exponent ** retries, maxInterval);
  return (strategy ? strategy === "backoff" : retries < 2) &&
    delay <= maxInterval &&
    Date.now() + delay <= started + maxElapsedTime &&
    codes.some((code) =>
      new RegExp(`^(${code})$`.replace(/x/gi, ".")).test(
        `${error.name === "SDKError" ? error.statusCode : error.name}`,
      ),
    )
    ? delay
    : undefined;
};
