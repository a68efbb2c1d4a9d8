import type { OngoingCall } from "./OngoingCall.js";
import { invalid } from "./StepError.js";

/** The headers of an attempt. Later ones win: the core's, the token, the call's, the body's type. */
export function headersOf(
  { setup, options, headerLayers }: OngoingCall,
  token: string | undefined,
  contentType: string | undefined,
): Headers {
  const headers = new Headers(setup.target().headers);
  // Of what the core says, its headers win over its token.
  const isWanted = options.accessToken !== undefined || !headers.has("authorization");
  if (token && isWanted) addHeaders(headers, { authorization: `Bearer ${token}` }, "accessToken");
  for (const layer of headerLayers) addHeaders(headers, layer);
  if (contentType) headers.set("content-type", contentType);
  return headers;
}

/** Sets headers that an option gives. The platform's words on a wrong one would quote it. */
export function addHeaders(
  headers: Headers,
  added: RequestInit["headers"] | null,
  option: string = "headers",
): void {
  if (!added) return;
  try {
    new Headers(added).forEach((value, name) => {
      headers.set(name, value);
    });
  } catch {
    throw invalid("InvalidRequestError", [option], "what fits headers", "something else");
  }
}
