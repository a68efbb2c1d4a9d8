import type { OngoingCall } from "./OngoingCall.js";
import { invalid } from "./StepError.js";

/**
 * The headers of an attempt. Later ones win: the core's, the token, the call's, the body's type.
 */
export function headersOf(
  { setup, options, headerLayers }: OngoingCall,
  token: string | undefined,
  contentType: string | undefined,
): Headers {
  const headers = new Headers(setup.target().headers);
  // Of what the core says, its headers win over its token.
  const isWanted = options.accessToken !== undefined || !headers.has("authorization");
  if (token && isWanted) setHeader(headers, "authorization", `Bearer ${token}`, "accessToken");
  for (const layer of headerLayers) addHeaders(headers, layer);
  if (contentType) headers.set("content-type", contentType);
  return headers;
}

/** Sets the headers that the option `headers` gives. */
export function addHeaders(headers: Headers, added: RequestInit["headers"] | null): void {
  if (!added) return;
  fitting("headers", () => {
    new Headers(added).forEach((value, name) => {
      headers.set(name, value);
    });
  });
}

/** Sets a header to what an option gives. */
export function setHeader(headers: Headers, name: string, value: string, option: string): void {
  fitting(option, () => {
    headers.set(name, value);
  });
}

/** Sets what an option gives; what does not fit headers is the option's fault. */
function fitting(option: string, set: () => void): void {
  try {
    set();
  } catch {
    // The platform's own words would quote the value.
    throw invalid("InvalidRequestError", [option], "what fits headers", "something else");
  }
}
