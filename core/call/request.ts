import type { EndpointDefinition, Values } from "../EndpointDefinition.js";
import type { Call } from "./Call.js";
import { baseURL } from "./baseURL.js";
import { InvalidRequest } from "./InvalidRequest.js";

/** What is sent, as far as it is the same in every attempt. */
export interface Prepared {
  readonly url: string;
  readonly body: string | undefined;
  readonly contentType: string | undefined;
}

/** Makes URL and body of a call's request. */
export function prepare({ setup, endpoint, request, options }: Call): Prepared {
  const server = options.serverURL == null ? setup.target().url : baseURL(options.serverURL);
  const path = endpoint.path.replace(/{(\w+)}/g, (_, key: string) => segment(key, request));
  const { query, body, contentType } = endpoint.encode?.(request, endpoint) ?? NOTHING;
  return { url: server + path + query, body, contentType };
}

const NOTHING = { query: "", body: undefined, contentType: undefined };

/** An ID as one segment of a path. */
function segment(key: string, request: Values): string {
  const id = request?.[key];
  if (typeof id !== "string" && typeof id !== "number")
    throw new InvalidRequest([key], "an ID", id === undefined ? "undefined" : typeof id);
  const text = `${id}`;
  // A dot segment would lead to another endpoint.
  if (/^(\.|%2e){0,2}$/i.test(text)) throw new InvalidRequest([key], "an ID", JSON.stringify(id));
  // The server decodes a path before it takes it apart.
  if (text.includes("/")) throw new InvalidRequest([key], "an ID without a slash", JSON.stringify(id));
  return encodeURIComponent(text);
}

/** The headers of an attempt; later ones win: the core's, the token, the call's, the body's type. */
export function headersOf(call: Call, token: string | undefined, { contentType }: Prepared): Headers {
  const headers = new Headers(call.setup.target().headers);
  if (token && !headers.has("authorization")) setHeader(headers, "authorization", `Bearer ${token}`, "accessToken");
  addHeaders(headers, call.options.headers);
  addHeaders(headers, call.fetchOptions.headers);
  if (contentType) headers.set("content-type", contentType);
  return headers;
}

/** Sets a header to what an option says. The platform's words on a wrong one would quote it. */
export function setHeader(headers: Headers, name: string, value: string | undefined, option: string): void {
  if (!value) return;
  try {
    headers.set(name, value);
  } catch {
    throw new InvalidRequest([option], "text for headers", "other text");
  }
}

/** Adds the headers that a caller gave. */
export function addHeaders(headers: Headers, added: RequestInit["headers"] | null): void {
  if (!added) return;
  try {
    new Headers(added).forEach((value, name) => {
      headers.set(name, value);
    });
  } catch {
    throw new InvalidRequest(["headers"], "headers for fetch", "others");
  }
}

/** Options of a call that are not for `fetch`, or that the call makes itself. */
const OWN_OPTIONS: ReadonlySet<string> = new Set([
  ...["accessToken", "fetchOptions", "retries", "retryCodes", "serverURL", "timeoutMs"],
  ...["body", "headers", "method", "signal"],
]);

/** What `fetch` is told beside the URL. What the options hold beside ours goes along as it is. */
export function initOf(
  { endpoint, options, fetchOptions }: Call,
  headers: Headers,
  { body }: Prepared,
  signal: AbortSignal,
): RequestInit {
  const init: Record<string, unknown> = Object.create(null);
  for (const [name, value] of [...Object.entries(options), ...Object.entries(fetchOptions)])
    if (value != null && !OWN_OPTIONS.has(name)) init[name] = value;
  return Object.assign(init, { method: endpoint.method, headers, body, signal });
}
