import type { Values } from "../EndpointDefinition.js";
import { own } from "../own.js";
import { baseURL } from "./baseURL.js";
import type { Call } from "./Caller.js";
import { invalid } from "./StepError.js";

/** What is sent, as far as it is the same in every attempt. */
export interface Prepared {
  readonly url: string;
  readonly body: string | undefined;
  readonly contentType: string | undefined;
}

/** Makes URL and body of a call's request. */
export function prepare({ setup, endpoint, request, options: { serverURL } }: Call): Prepared {
  const server = serverURL === undefined ? setup.target().url : baseURL(serverURL);
  const path = endpoint.path.replace(/{(\w+)}/g, (_, key: string) => segment(key, request));
  const encoded = endpoint.encode?.(request, endpoint);
  return {
    url: server + path + (encoded?.query ?? ""),
    body: encoded?.body,
    contentType: encoded?.contentType,
  };
}

/** An ID as one segment of a path. */
function segment(key: string, request: Values): string {
  const id = request?.[key];
  const isID = typeof id === "string" || typeof id === "number";
  // A dot segment would lead to another endpoint, and so would a slash: the server decodes first.
  // Half a character (Cs) cannot be encoded.
  if (!isID || /^(\.|%2e){0,2}$|\/|\p{Cs}/iu.test(`${id}`))
    throw invalid(
      "InvalidRequestError",
      [key],
      "an ID without a slash",
      isID ? JSON.stringify(id) : typeof id,
    );
  return encodeURIComponent(id);
}

/** What `fetch` is told beside the URL. What the options hold beside ours goes along as it is. */
export function initOf(
  { endpoint, options }: Call,
  headers: Headers,
  { body }: Prepared,
  signal: AbortSignal,
): RequestInit {
  const { accessToken, fetchOptions, retries, retryCodes, serverURL, timeoutMs, ...init } = options;
  return Object.assign(own(init), { method: endpoint.method, headers, body: body ?? null, signal });
}
