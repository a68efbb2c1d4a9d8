import type { EndpointDefinition } from "../EndpointDefinition.js";
import { trimmed } from "../trimmed.js";
import type { OngoingCall } from "./OngoingCall.js";
import { invalid } from "./StepError.js";

/** The token of an attempt; undefined where none is sent. Asked for anew each time. */
export async function tokenOf({ setup, endpoint, options }: OngoingCall): Promise<string | undefined> {
  if (endpoint.anonymous) return undefined;
  const accessToken = options.accessToken ?? setup.options.accessToken;
  const token = typeof accessToken === "function" ? await accessToken() : accessToken;
  // A token is never shown.
  if (token && typeof token !== "string")
    throw invalid("InvalidRequestError", ["accessToken"], "a string", typeof token);
  return token ? trimmed(token) : undefined;
}

/** Says of a 401 that no token was sent, in words that follow those of the server. */
export function missingToken(endpoint: EndpointDefinition, sent: Headers, statusCode: number): string {
  const isMissing = statusCode === 401 && !endpoint.anonymous && !sent.has("authorization");
  return isMissing ? " (no accessToken was given)" : "";
}
