import { httpUrl } from "./httpUrl.js";
import { failValue, type Reader } from "./Outcome.js";

const LOCAL: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Where an OAuth client takes its users back to: over HTTPS, or to their own machine. */
export const redirectUrl: Reader<string> = (input, loc) => {
  const outcome = httpUrl(input, loc);
  if (!outcome.ok) return outcome;
  const { protocol, hostname } = new URL(outcome.value);
  const isSafe = protocol === "https:" || LOCAL.includes(hostname) || hostname.endsWith(".localhost");
  return isSafe ? outcome : failValue(loc, "An HTTPS URL is required.", input);
};
