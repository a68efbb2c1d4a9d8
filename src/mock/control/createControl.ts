import { ApiError, classError, requestValidationError } from "../http/ApiError.js";
import { json, noContent, type Reply } from "../http/Reply.js";
import type { MockPolar } from "../MockPolar.js";
import { jsonBody, TOO_DEEP } from "../read/jsonBody.js";
import { MockSeedError } from "../seed/seedAll.js";
import type { Arrival } from "../server/Arrival.js";
import { matchRoutes } from "../server/matchRoute.js";
import { toResponse } from "../server/toResponse.js";
import type { ControlRoute } from "./ControlRoute.js";
import { controlRoutes } from "./controlRoutes.js";

const PREFIX = "/_mock/";

/** Answers a request to the control API; undefined for any other. */
export type Control = (arrival: Arrival) => Promise<Response> | undefined;

/** Makes the control API of a mock: JSON in, JSON out, for tests in any language. */
export function createControl(mock: MockPolar): Control {
  const routes = controlRoutes();

  async function answered(arrival: Arrival): Promise<Response> {
    const { signal } = arrival;
    const value = await done(mock, routes, arrival);
    return value instanceof Response ? value : toResponse(value, { delayMs: 0, cut: false, signal });
  }

  return (arrival) => (arrival.url.pathname.startsWith(PREFIX) ? answered(arrival) : undefined);
}

async function done(
  mock: MockPolar,
  routes: readonly ControlRoute[],
  arrival: Arrival,
): Promise<Reply | Response> {
  try {
    return replyOf(await run(mock, routes, arrival));
  } catch (error) {
    if (error instanceof ApiError) return error.reply;
    if (error instanceof MockSeedError) return requestValidationError(error.issues).reply;
    // What the mock cannot do, it says in the words of its error.
    return json({ error: "MockError", detail: error instanceof Error ? error.message : String(error) }, 422);
  }
}

function run(mock: MockPolar, routes: readonly ControlRoute[], arrival: Arrival): unknown {
  const { method, url, headers, signal } = arrival;
  const origin = headers.get("origin");
  if (origin !== null && origin !== url.origin) {
    throw classError(403, "NotPermitted", "Pages of other origins have no business with the control API.");
  }
  if (url.pathname === PREFIX && method === "GET") return overview(routes);
  const matches = matchRoutes(routes, url.pathname);
  const match = matches.find(({ route }) => route.method === method);
  if (match === undefined) throw classError(404, "NotFound", `There is no ${method} ${url.pathname}.`);
  const body = jsonBody(arrival.body, "application/json");
  if (body === TOO_DEEP) throw classError(400, "BadRequest", "The body is nested too deeply.");
  if (!body.ok) throw requestValidationError(body.issues);
  const outcome = match.route.read(body.value);
  if (!outcome.ok) throw requestValidationError(outcome.issues);
  return outcome.value({ mock, params: match.params, signal });
}

function overview(routes: readonly ControlRoute[]): object {
  return { operations: routes.map(({ method, path, does }) => ({ method, path, does })) };
}

function replyOf(value: unknown): Reply | Response {
  if (value instanceof Response) return value;
  return value === undefined ? noContent() : json(value);
}
