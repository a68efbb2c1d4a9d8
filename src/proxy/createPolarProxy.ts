import type { Answer } from "../../core/call/Answer.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import type { APIError } from "../../core/errors.js";
import type { Issue } from "../../core/Issue.js";
import { own } from "../../core/own.js";
import type { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { applyForced } from "./applyForced.js";
import { isMap } from "./isMap.js";
import { isSameOrigin } from "./isSameOrigin.js";
import { isValidationError } from "./issuesOf.js";
import { matchPath } from "./matchPath.js";
import type { Forced, OnlyKnown, PolarProxyOptions, ProxiedFunction } from "./options.js";
import { notFound, Refusal, serverFault, upstreamFault } from "./Refusal.js";
import { type Route, routeOf } from "./Route.js";
import { readBody } from "./readBody.js";
import { readQuery } from "./readQuery.js";
import { passOn, refuse } from "./respond.js";
import { validationRefusal } from "./validationRefusal.js";

/** Answers a browser's request; never rejects. */
export type PolarProxy = (request: Request) => Promise<Response>;

const isAnswered = (error: PolarError): error is APIError => "response" in error;

/** What an error of the call becomes that is no answer for the browser. */
const fault = (error: PolarError): Refusal => {
  if (error.name === "RequestTimeoutError") return upstreamFault(504, error);
  // An answer here says that Polar refused the server's token, or sent it elsewhere.
  return error.name === "ConnectionError" || isAnswered(error)
    ? upstreamFault(502, error)
    : serverFault(error);
};

/** The endpoint with its answer as it came, unchecked, as value. */
const passing = (endpoint: EndpointDefinition): EndpointDefinition =>
  own<EndpointDefinition>({ ...endpoint, read: (answer) => answer, checkAnswer: undefined });

/** Whether an error is an answer that the browser would have had from Polar itself. */
const isForBrowser = (error: PolarError): error is APIError =>
  isAnswered(error) &&
  error.statusCode >= 400 &&
  error.statusCode !== 401 &&
  // A 403 that the endpoint does not document is about the token.
  !(error.statusCode === 403 && error.name === "SDKError");

/**
 * Makes a Fetch-standard handler through which browsers call the functions in
 * `allow`, with the token on the server.
 *
 * The page uses the browser core (or the lite one) with the proxy's path as its
 * `serverURL`. Each of its requests is taken apart, checked, and built
 * anew: nothing of its headers reaches Polar, and of Polar's headers only
 * `content-type` and `retry-after` reach it. What changes something must come
 * from a page of the same origin.
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
export const createPolarProxy = <
  Function extends ProxiedFunction,
  const Given extends false | Forced<Function>,
>(
  options: PolarProxyOptions<Function, Given> & OnlyKnown<Function, Given>,
): PolarProxy => {
  const { core, basePath, allow, authorize, accessToken, onError, bodyLimit = 65_536, origin } = options;
  const check = (field: string, isRight: boolean, expected: string, received: unknown): void => {
    if (!isRight) throw new TypeError(`${field}: expected ${expected}, received ${String(received)}`);
  };
  // Programs without types, and numbers made of settings, get as far as this. What may hold a token is not quoted.
  check("core", typeof core?.call === "function", "a PolarCore", typeof core);
  check(
    "basePath",
    /^(\/[\w~-][\w.~-]*)*$/.test(basePath),
    'a path such as "/api/polar"',
    JSON.stringify(basePath),
  );
  check("authorize", typeof authorize === "function", "a function", typeof authorize);
  check("bodyLimit", bodyLimit >= 0, "a number of bytes", bodyLimit);
  check(
    "origin",
    origin === undefined || (URL.canParse(origin) && new URL(origin).origin === origin),
    'an origin such as "https://shop.example"',
    JSON.stringify(origin),
  );
  const routes = allow.map(routeOf);

  const answer = async (
    request: Request,
    url: URL,
    route: Route<Function>,
    path: Readonly<Record<string, string>>,
  ): Promise<Response> => {
    const { endpoint } = route;
    const changes = request.method !== "GET";
    if (changes && !isSameOrigin(request, origin ?? url.origin))
      throw new Refusal(403, "Forbidden", "Only pages of the same origin may ask for this.");
    const params = {
      ...(changes && (await readBody(route, request, bodyLimit))),
      ...readQuery(route, url.searchParams),
      ...path,
    };
    const call = { request, endpoint, params };
    const forced: unknown = await authorize(call);
    if (forced === false) throw new Refusal(403, "Forbidden", "Not allowed.");
    const input = applyForced(route, params, forced);
    const result = (await core.call(passing(endpoint), input, {
      signal: request.signal,
      accessToken: await accessToken?.(call),
    })) as Result<Answer, PolarError>;
    if (result.ok) return passOn(result.value);
    const { error } = result;
    if (isForBrowser(error)) {
      if (error.statusCode >= 500) tell(request, endpoint, error.statusCode, error);
      return passOn(error);
    }
    const isForced = ({ path: [key = "", field = ""] }: Issue): boolean => {
      const value = (forced as Readonly<Record<PropertyKey, unknown>>)[key];
      return key === endpoint.bodyKey && isMap(value)
        ? Object.hasOwn(value, field)
        : Object.hasOwn(forced as object, key);
    };
    throw isValidationError(error) && !error.issues.some(isForced)
      ? validationRefusal(route, error.issues)
      : fault(error);
  };

  const tell = (request: Request, endpoint: Function, status: number, cause: unknown): void => {
    // Neither what it throws nor what it rejects with is of use to the browser.
    Promise.resolve()
      .then(() => onError?.({ cause, status, request, endpoint }))
      .catch(() => {});
  };

  return async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(basePath)) return refuse(notFound());
    for (const route of routes) {
      const path =
        route.endpoint.method === request.method && matchPath(route, url.pathname.slice(basePath.length));
      if (!path) continue;
      try {
        return await answer(request, url, route, path);
      } catch (thrown) {
        // Nobody is there to be answered.
        if (request.signal.aborted) return new Response(null, { status: 499 });
        const refusal = thrown instanceof Refusal ? thrown : serverFault(thrown);
        if (refusal.status >= 500) tell(request, route.endpoint, refusal.status, refusal.cause);
        return refuse(refusal);
      }
    }
    return refuse(notFound());
  };
};
