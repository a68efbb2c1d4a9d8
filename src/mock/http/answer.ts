import type { Backend } from "../Backend.js";
import type { MockToken } from "../MockPolarOptions.js";
import { jsonBody } from "../read/jsonBody.js";
import { ApiError, notImplemented, requestValidationError } from "./ApiError.js";
import type { Arrival } from "./Arrival.js";
import { authenticate } from "./authenticate.js";
import { matchRoutes } from "./matchRoute.js";
import { json, type Reply } from "./Reply.js";
import type { Route } from "./Route.js";

export interface Api {
  readonly backend: Backend;
  readonly routes: readonly Route[];
  /** What it says of itself that it does not do. */
  readonly unimplemented: readonly Pick<Route, "method" | "path">[];
  readonly tokens: ReadonlyMap<string, MockToken>;
  readonly apiVersion: string;
}

/**
 * Answers a request. Synchronous from end to end, so two requests never see each other's half-done
 * work. The order of the checks is the server's: version, token, path, method, syntax of the body,
 * scope, schema, business rules.
 */
export function answer(api: Api, arrival: Arrival): Reply {
  const version = arrival.headers.get("polar-version") || api.apiVersion;
  if (version !== api.apiVersion) return json({ detail: "Not Found" }, 404);
  const reply = answerVersioned(api, arrival);
  return { ...reply, headers: { ...reply.headers, "polar-version": version } };
}

function answerVersioned(api: Api, arrival: Arrival): Reply {
  try {
    return dispatch(api, arrival);
  } catch (error) {
    if (error instanceof ApiError) return error.reply;
    // A server never lets an exception out either; the text helps whoever debugs the mock.
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return json({ error: "InternalServerError", detail }, 500);
  }
}

function dispatch(api: Api, arrival: Arrival): Reply {
  const { backend, routes, tokens } = api;
  const { method, url, headers } = arrival;
  const bearer = authenticate(headers, tokens, backend);
  const matches = matchRoutes(routes, url.pathname);
  if (matches.length === 0) return unmatched(routes, method, url);
  const match = matches.find((candidate) => candidate.route.method === method);
  if (match === undefined) {
    const known = matchRoutes(api.unimplemented, url.pathname);
    if (known.some(({ route }) => route.method === method)) throw notImplementedAt(method, url.pathname);
    return methodNotAllowed(matches.map(({ route }) => route.method));
  }
  const body = jsonBody(arrival.body, headers.get("content-type"));
  if (!body.ok) throw requestValidationError(body.issues);
  const inputs = { params: match.params, query: url.searchParams, body: body.value };
  return match.route.run(inputs, backend, bearer);
}

function unmatched(routes: readonly Route[], method: string, url: URL): Reply {
  const path = url.pathname;
  const other = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  if (matchRoutes(routes, other).length > 0) {
    const location = new URL(url);
    location.pathname = other;
    location.hash = "";
    return { status: 307, headers: { location: location.href }, body: "" };
  }
  if (!path.startsWith("/v1/")) return json({ detail: "Not Found" }, 404);
  throw notImplementedAt(method, path);
}

function notImplementedAt(method: string, path: string): ApiError {
  return notImplemented(`The mock does not implement ${method} ${path}.`);
}

function methodNotAllowed(methods: readonly string[]): Reply {
  const reply = json({ detail: "Method Not Allowed" }, 405);
  return { ...reply, headers: { ...reply.headers, allow: methods.join(", ") } };
}
