import type { CoreOptions } from "../options.js";
import { baseURL, withoutCredentials } from "./baseURL.js";
import type { Target } from "./Call.js";
import { InvalidRequest } from "./InvalidRequest.js";
import { addHeaders, setHeader } from "./request.js";

const SERVERS: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ["production", "https://api.polar.sh"],
  ["sandbox", "https://sandbox-api.polar.sh"],
]);

/** Where the calls of a core with a token go, and the headers that all of them have. */
export function targetOf(options: CoreOptions): Target {
  const headers = new Headers();
  setHeader(headers, "polar-version", options.apiVersion ?? "2026-10", "apiVersion");
  setHeader(headers, "polar-organization", options.organizationId, "organizationId");
  setHeader(headers, "user-agent", options.userAgent, "userAgent");
  addHeaders(headers, options.headers);
  return { url: options.serverURL == null ? urlOf(options.server) : baseURL(options.serverURL), headers };
}

function urlOf(server: unknown = "production"): string {
  const url = SERVERS.get(server);
  if (url) return url;
  throw new InvalidRequest(["server"], '"production" or "sandbox"', withoutCredentials(`${server}`));
}
