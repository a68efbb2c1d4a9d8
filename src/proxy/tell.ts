import type { ProxiedFunction, ProxyFailure } from "./options.js";
import type { Route } from "./Route.js";
import type { Setup } from "./setup.js";

interface Asked<TFunction extends ProxiedFunction> {
  readonly request: Request;
  readonly route: Route<TFunction>;
}

/**
 * Tells the log of a failure. Neither what it throws nor what it rejects with is of use to the
 * browser.
 */
export function tell<TFunction extends ProxiedFunction>(
  { onError }: Setup<TFunction>,
  { request, route: { endpoint } }: Asked<TFunction>,
  status: number,
  cause: unknown,
): void {
  const failure: ProxyFailure<TFunction> = { cause, status, request, endpoint };
  Promise.resolve()
    .then(() => onError?.(failure))
    .catch(() => {});
}
