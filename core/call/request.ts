import type { Encoded, EndpointDefinition, Values } from "../EndpointDefinition.js";
import { own } from "../own.js";
import { baseURL } from "./baseURL.js";
import type { OngoingCall } from "./OngoingCall.js";
import { invalid } from "./StepError.js";

/** What is sent, as far as it is the same in every attempt. It has no prototype. */
export interface Prepared extends Encoded {
  readonly url: string;
}

/** The parameters of a path's template. */
const PARAMETER = /{(\w+)}/g;

/**
 * A text that cannot be a segment of a path: a dot segment would lead to another endpoint, and so
 * would a slash, because the server decodes first. Half a character (Cs) cannot be encoded.
 */
const UNSAFE = /^(\.|%2e){0,2}$|\/|\p{Cs}/iu;

/** Makes URL and body of a call's request. */
export function prepare({ setup, endpoint, request, options: { serverURL } }: OngoingCall): Prepared {
  const server = serverURL === undefined ? setup.target().url : baseURL(serverURL);
  const path = endpoint.path.replace(PARAMETER, (_, key: string) => segment(key, request?.[key]));
  const encoded = own(endpoint.encode?.(request, endpoint));
  return Object.assign(encoded, { url: server + path + (encoded.query ?? "") });
}

/** Refuses IDs that would lead to another endpoint, before a check says what else is wrong. */
export function refuseUnsafeIDs({ path }: EndpointDefinition, request: Values): void {
  for (const [, key = ""] of path.matchAll(PARAMETER))
    if (typeof request?.[key] === "string") segment(key, request[key]);
}

/** An ID as one segment of a path. */
function segment(key: string, id: unknown): string {
  if (typeof id === "number" || (typeof id === "string" && !UNSAFE.test(id))) return encodeURIComponent(id);
  const received = typeof id === "string" ? JSON.stringify(id) : typeof id;
  throw invalid("InvalidRequestError", [key], "an ID without a slash", received);
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
