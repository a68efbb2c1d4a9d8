import type { APIError, InvalidRequestError } from "../../core/errors.js";
import type { PolarError } from "../../core/PolarError.js";
import { applyForced, isForced } from "./applyForced.js";
import { askPolar, type Body } from "./askPolar.js";
import { invalidIssues } from "./invalidIssues.js";
import { isSameOrigin } from "./isSameOrigin.js";
import type { ProxiedFunction } from "./options.js";
import { pieces } from "./pieces.js";
import { Refusal, serverFault, upstreamFault } from "./Refusal.js";
import type { Route } from "./Route.js";
import { readBody } from "./readBody.js";
import { readQuery } from "./readQuery.js";
import { passOn } from "./respond.js";
import type { Setup } from "./setup.js";
import { tell } from "./tell.js";

/** A request that has found its route. */
export interface Incoming<TFunction extends ProxiedFunction> {
  readonly request: Request;
  readonly url: URL;
  readonly route: Route<TFunction>;
  /** The path's parameters. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Reads what a browser wants, asks who may have it, and gives what Polar says; throws a refusal.
 */
export async function answerCall<TFunction extends ProxiedFunction>(
  setup: Setup<TFunction>,
  incoming: Incoming<TFunction>,
): Promise<Response> {
  const { request, route } = incoming;
  const { endpoint, lite } = route;
  const call = { request, endpoint, params: await paramsOf(setup, incoming) };
  const forced: unknown = await setup.authorize(call);
  if (forced === false) throw new Refusal(403, "Forbidden", "Not allowed.");
  const input = applyForced(route, call.params, forced);
  const options = { signal: request.signal, accessToken: await setup.accessToken?.(call) };
  const { result, body } = await askPolar(setup.core, lite, input, options, setup.answerLimit);
  if (result.ok) {
    const { answer, timeoutMs } = result.value;
    return passOn(answer.statusCode, answer.headers, passable(setup, incoming, body, timeoutMs));
  }
  const { error } = result;
  if (!isForBrowser(error)) throw refusalOf(route, forced, error);
  if (error.statusCode >= 500) tell(setup, incoming, error.statusCode, error);
  return passOn(error.statusCode, error.headers, body);
}

async function paramsOf<TFunction extends ProxiedFunction>(
  { bodyLimit, origin }: Setup<TFunction>,
  { request, url, route, path }: Incoming<TFunction>,
): Promise<Readonly<Record<string, unknown>>> {
  const changes = request.method !== "GET";
  if (changes && !isSameOrigin(request, origin ?? url.origin))
    throw new Refusal(403, "Forbidden", "Only pages of the same origin may ask for this.");
  const body = changes ? await readBody(route, request, bodyLimit) : {};
  return { ...body, ...readQuery(route, url.searchParams), ...path };
}

function passable<TFunction extends ProxiedFunction>(
  setup: Setup<TFunction>,
  incoming: Incoming<TFunction>,
  body: Body,
  timeoutMs: number,
): Body {
  if (body instanceof Uint8Array) return body;
  const { method, path } = incoming.route.endpoint;
  return pieces(body, {
    timeoutMs,
    signal: incoming.request.signal,
    onBroken: (cause) =>
      tell(setup, incoming, 200, new Error(`${method} ${path}: the export broke off`, { cause })),
  });
}

function isAnswered(error: PolarError): error is APIError {
  return "response" in error;
}

/** Whether an error is an answer that the browser would have had from Polar itself. */
function isForBrowser(error: PolarError): error is APIError {
  return (
    isAnswered(error) &&
    error.statusCode >= 400 &&
    error.statusCode !== 401 &&
    // A 403 that the endpoint does not document is about the token.
    !(error.statusCode === 403 && error.name === "SDKError")
  );
}

/** What an error of the call becomes that is not an answer for the browser. */
function refusalOf(route: Route, forced: unknown, error: PolarError): Refusal {
  if (isInvalid(error) && !error.issues.some((issue) => isForced(route, forced, issue)))
    return invalidIssues(route, error.issues);
  if (error.name === "RequestTimeoutError") return upstreamFault(504, error);
  // An answer here says that Polar refused the server's token, sent it elsewhere, or said too much.
  const isUpstream = isAnswered(error) || ["ConnectionError", "ResponseValidationError"].includes(error.name);
  return isUpstream ? upstreamFault(502, error) : serverFault(error);
}

/** Whether the core found an ID that it cannot send; the check before takes any text. */
function isInvalid(error: PolarError): error is InvalidRequestError {
  return error.name === "InvalidRequestError";
}
