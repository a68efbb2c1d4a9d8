import type { CoreOptions } from "../options.js";
import { baseURL, withoutCredentials } from "./baseURL.js";
import type { Target } from "./CoreSetup.js";
import { addHeaders, setHeader } from "./headers.js";
import { invalid } from "./StepError.js";

const SERVERS: Readonly<Record<string, string>> = {
  production: "https://api.polar.sh",
  sandbox: "https://sandbox-api.polar.sh",
};

/** Where the calls of a core with a token go, and the headers that all of them have. */
export function targetOf(options: CoreOptions): Target {
  const { apiVersion = "2026-10", organizationId, userAgent, server = "production" } = options;
  const headers = new Headers();
  if (apiVersion) setHeader(headers, "polar-version", apiVersion, "apiVersion");
  if (organizationId) setHeader(headers, "polar-organization", organizationId, "organizationId");
  if (userAgent) setHeader(headers, "user-agent", userAgent, "userAgent");
  addHeaders(headers, options.headers);
  const known = Object.hasOwn(SERVERS, server) ? SERVERS[server] : undefined;
  const serverURL = options.serverURL ?? known;
  if (serverURL !== undefined) return { url: baseURL(serverURL), headers };
  throw invalid(
    "InvalidRequestError",
    ["server"],
    '"production" or "sandbox"',
    withoutCredentials(`${server}`),
  );
}
