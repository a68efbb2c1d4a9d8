import type { Backend } from "../Backend.js";
import { ApiError, requestValidationError } from "../http/ApiError.js";
import { json, type Reply } from "../http/Reply.js";
import type { MockToken } from "../MockPolarOptions.js";
import { jsonBody, TOO_DEEP } from "../read/jsonBody.js";
import { ok } from "../read/Outcome.js";
import type { Served } from "../served.js";
import type { Arrival } from "./Arrival.js";
import { authenticate } from "./authenticate.js";
import { matchRoutes } from "./matchRoute.js";

/** All methods, in the order in which an answer names them. */
const METHODS: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

export interface Api {
  readonly backend: Backend;
  readonly served: readonly Served[];
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
  if (version !== api.apiVersion) {
    // The body is the server's, which does not say why.
    const why = { "x-mock": `speaks ${api.apiVersion}, asked for ${version}` };
    const reply = json({ detail: "Not Found" }, 404);
    return { ...reply, headers: { ...reply.headers, ...why } };
  }
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
  const { backend, served, tokens } = api;
  const { method, url, headers } = arrival;
  const bearer = authenticate(headers, tokens, backend);
  const matches = matchRoutes(served, url.pathname);
  if (matches.length === 0) return unmatched(served, url);
  const match = matches.find((candidate) => candidate.route.method === method);
  if (match === undefined)
    return methodNotAllowed(
      method,
      matches.map(({ route }) => route.method),
    );
  const body = match.route.isForm
    ? ok(Object.fromEntries(new URLSearchParams(arrival.body)))
    : jsonBody(arrival.body, headers.get("content-type"));
  if (body === TOO_DEEP) return json({ detail: "There was an error parsing the body" }, 400);
  if (!body.ok) throw requestValidationError(body.issues);
  const { pathname, searchParams: query } = url;
  const inputs = { params: match.params, pathname, query, headers, body: body.value };
  return match.route.run(inputs, backend, bearer);
}

function unmatched(served: readonly Served[], url: URL): Reply {
  const path = url.pathname;
  const other = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  if (matchRoutes(served, other).length > 0) {
    const location = new URL(url);
    location.pathname = other;
    location.hash = "";
    return { status: 307, headers: { location: location.href }, body: "" };
  }
  return json({ detail: "Not Found" }, 404);
}

/** The answer to a HEAD has no body, as ever. */
function methodNotAllowed(method: string, methods: readonly string[]): Reply {
  const reply = json({ detail: "Method Not Allowed" }, 405);
  const allow = METHODS.filter((each) => methods.includes(each)).join(", ");
  const body = method === "HEAD" ? "" : reply.body;
  return { ...reply, body, headers: { ...reply.headers, allow } };
}
