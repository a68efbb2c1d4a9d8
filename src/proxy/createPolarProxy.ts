import { answerCall, type Incoming } from "./answerCall.js";
import { matchPath } from "./matchPath.js";
import type { Forced, OnlyKnown, PolarProxyOptions, ProxiedFunction } from "./options.js";
import { notFound, Refusal, serverFault } from "./Refusal.js";
import { refuse } from "./respond.js";
import { type Setup, setupOf } from "./setup.js";
import { tell } from "./tell.js";

/** Answers a browser's request; never rejects. */
export type PolarProxy = (request: Request) => Promise<Response>;

/**
 * Makes a Fetch-standard handler through which browsers call the functions in `allow`, with the
 * token on the server.
 *
 * The page uses the browser core (or the lite one) with the proxy's path as its `serverURL`. Each
 * of its requests is taken apart, checked, and built anew: nothing of its headers reaches Polar,
 * and of Polar's headers only a harmless `content-type` and `retry-after` reach it. What changes
 * something must come from a page of the same origin.
 *
 * Throws a `TypeError` where an option cannot be used.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/lite/core";
 * import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
 * import { createPolarProxy } from "polar-fn/proxy";
 *
 * const userOf = async (request: Request) =>
 *   request.headers.get("cookie") === "session=1" ? { id: "usr_1337" } : undefined;
 *
 * export const proxy = createPolarProxy({
 *   core: new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] }),
 *   basePath: "/api/polar",
 *   allow: [customersGetStateExternal],
 *   authorize: async ({ request }) => {
 *     const user = await userOf(request);
 *     return user ? { externalId: user.id } : false;
 *   },
 *   onError: ({ cause }) => console.error(cause),
 * });
 * ```
 */
export function createPolarProxy<
  TFunction extends ProxiedFunction,
  const TGiven extends false | "everything" | Forced<TFunction>,
>(options: PolarProxyOptions<TFunction, TGiven> & OnlyKnown<TFunction, TGiven>): PolarProxy {
  const setup = setupOf(options as PolarProxyOptions<TFunction, never>);
  return (request) => handle(setup, request);
}

async function handle<TFunction extends ProxiedFunction>(
  setup: Setup<TFunction>,
  request: Request,
): Promise<Response> {
  const incoming = incomingOf(setup, request);
  if (!incoming) return refuse(notFound());
  try {
    return await answerCall(setup, incoming);
  } catch (thrown) {
    // Nobody is there to be answered.
    if (request.signal.aborted) return new Response(null, { status: 499 });
    const refusal = thrown instanceof Refusal ? thrown : serverFault(thrown);
    if (refusal.status >= 500) tell(setup, incoming, refusal.status, refusal.cause);
    return refuse(refusal);
  }
}

/**
 * The route that a request takes, by its method and its whole path; undefined where there is none.
 */
function incomingOf<TFunction extends ProxiedFunction>(
  { basePath, routes }: Setup<TFunction>,
  request: Request,
): Incoming<TFunction> | undefined {
  const url = new URL(request.url);
  if (!url.pathname.startsWith(basePath)) return undefined;
  for (const route of routes) {
    if (route.endpoint.method !== request.method) continue;
    const path = matchPath(route, url.pathname.slice(basePath.length));
    if (path) return { request, url, route, path };
  }
  return undefined;
}
