import type { EndpointDefinition, Values } from "../EndpointDefinition.js";
import { own } from "../own.js";
import { baseURL } from "./baseURL.js";
import type { OngoingCall } from "./OngoingCall.js";
import { invalid, type StepError } from "./StepError.js";

/** What is sent, as far as it is the same in every attempt. */
export interface Prepared {
  readonly url: string;
  readonly body: string | undefined;
  readonly contentType: string | undefined;
}

/** The parameters of a path's template. */
const PARAMETER = /{(\w+)}/g;

/** Makes URL and body of a call's request. */
export function prepare({ setup, endpoint, request, options: { serverURL } }: OngoingCall): Prepared {
  const server = serverURL === undefined ? setup.target().url : baseURL(serverURL);
  const path = endpoint.path.replace(PARAMETER, (_, key: string) => segment(key, request?.[key]));
  const encoded = endpoint.encode?.(request, endpoint);
  return {
    url: server + path + (encoded?.query ?? ""),
    body: encoded?.body,
    contentType: encoded?.contentType,
  };
}

/** Refuses IDs that would lead to another endpoint, before a check says what else is wrong. */
export function refuseUnsafeIDs({ path }: EndpointDefinition, request: Values): void {
  for (const [, key = ""] of path.matchAll(PARAMETER)) refuseUnsafe(key, request?.[key]);
}

/** An ID as one segment of a path. */
function segment(key: string, id: unknown): string {
  refuseUnsafe(key, id);
  if (typeof id !== "string" && typeof id !== "number") throw notAnID(key, typeof id);
  return encodeURIComponent(id);
}

/**
 * Refuses a text that cannot be a segment: a dot segment would lead to another endpoint, and so
 * would a slash, because the server decodes first. Half a character (Cs) cannot be encoded.
 */
function refuseUnsafe(key: string, id: unknown): void {
  if (typeof id === "string" && /^(\.|%2e){0,2}$|\/|\p{Cs}/iu.test(id))
    throw notAnID(key, JSON.stringify(id));
}

function notAnID(key: string, received: string): StepError {
  return invalid("InvalidRequestError", [key], "an ID without a slash", received);
}

/** What `fetch` is told beside the URL. What the options hold beside ours goes along as it is. */
export function initOf(
  { endpoint, options }: OngoingCall,
  headers: Headers,
  { body }: Prepared,
  signal: AbortSignal,
): RequestInit {
  const { accessToken, fetchOptions, retries, retryCodes, serverURL, timeoutMs, ...init } = options;
  return Object.assign(own(init), { method: endpoint.method, headers, body: body ?? null, signal });
}
