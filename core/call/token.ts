import type { Call } from "./Call.js";
import { InvalidRequest } from "./InvalidRequest.js";

/** The token of an attempt; undefined where none is sent. Asked for anew each time. */
export async function tokenOf({ setup, endpoint, options }: Call): Promise<string | undefined> {
  if (endpoint.anonymous) return undefined;
  const accessToken = options.accessToken ?? setup.options.accessToken;
  const token: unknown = typeof accessToken === "function" ? await accessToken() : accessToken;
  if (!token) return undefined;
  // The token itself is not shown.
  if (typeof token !== "string") throw new InvalidRequest(["accessToken"], "a string", typeof token);
  // An environment variable may end in a line break.
  return token.trim();
}
