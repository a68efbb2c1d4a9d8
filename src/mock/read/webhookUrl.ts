import { httpUrl } from "./httpUrl.js";
import { fail, failValue, type Reader } from "./Outcome.js";

/** Hosts that only this machine or its network reaches. */
const PRIVATE = /^(localhost|0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[(::1?|f[cde]))/;

/** Where webhooks go: an https address of the public internet. */
export const webhookUrl: Reader<string> = (input, loc) => {
  const outcome = httpUrl(input, loc);
  if (!outcome.ok) return outcome;
  const { protocol, hostname } = new URL(outcome.value);
  if (protocol !== "https:") {
    const expected_schemes = "'https'";
    return fail("url_scheme", loc, `URL scheme should be ${expected_schemes}`, input, { expected_schemes });
  }
  if (!PRIVATE.test(hostname)) return outcome;
  return failValue(loc, "Webhook URLs cannot point to localhost or private IP addresses.", input);
};
