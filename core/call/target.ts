import type { CoreOptions } from "../options.js";
import { own } from "../own.js";
import { assertFit } from "./assertFit.js";
import { baseURL, withoutCredentials } from "./baseURL.js";
import type { Target } from "./CoreSetup.js";
import { addHeaders, setHeader } from "./headers.js";
import { invalid } from "./StepError.js";

/** Without a prototype, so that a server of no other name is found. */
const SERVERS: Readonly<Record<string, string | null>> = {
  __proto__: null,
  production: "https://api.polar.sh",
  sandbox: "https://sandbox-api.polar.sh",
};

/** The headers that options have of their own. */
const HEADERS = {
  apiVersion: "polar-version",
  organizationId: "polar-organization",
  userAgent: "user-agent",
} as const;

/** Where the calls of a core with a token go, and the headers that all of them have. */
export function targetOf(given: CoreOptions): Target {
  assertFit(given);
  const options: CoreOptions = own({ apiVersion: "2026-10", server: "production", ...given });
  const headers = new Headers();
  for (const [option, name] of Object.entries(HEADERS)) {
    const value = options[option as keyof typeof HEADERS];
    if (value) setHeader(headers, name, value, option);
  }
  addHeaders(headers, options.headers);
  const serverURL = options.serverURL ?? SERVERS[`${options.server}`];
  if (serverURL != null) return { url: baseURL(serverURL), headers };
  throw invalid(
    "InvalidRequestError",
    ["server"],
    '"production" or "sandbox"',
    withoutCredentials(`${options.server}`),
  );
}
