import { fail, failValue, mapped, ok, type Reader, whole } from "./Outcome.js";

const MAX = 2083;

/** An address of the web, given back as it was sent: a placeholder in it stays one. */
export const url: Reader<string> = (input, loc) => {
  if (typeof input !== "string") {
    return fail("url_type", loc, "URL input should be a string or URL", input);
  }
  const text = input.trim();
  if (text.length > MAX) {
    const msg = `URL should have at most ${MAX} characters`;
    return fail("url_too_long", loc, msg, input, { max_length: MAX });
  }
  if (!URL.canParse(text)) {
    const error = "relative URL without a base";
    return fail("url_parsing", loc, `Input should be a valid URL, ${error}`, input, { error });
  }
  if (/^https?:/i.test(text)) return ok(text);
  const expected_schemes = "'http' or 'https'";
  return fail("url_scheme", loc, `URL scheme should be ${expected_schemes}`, input, { expected_schemes });
};

/** An address of the web, spelled as browsers spell it: `https://example.com/`. */
export const httpUrl: Reader<string> = mapped(url, (text) => new URL(text).href);

const LOCAL: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Where an OAuth client takes its users back to: over HTTPS, or to their own machine. */
export const redirectUrl: Reader<string> = whole(httpUrl, (value, input, loc) => {
  const { protocol, hostname } = new URL(value);
  const isSafe = protocol === "https:" || LOCAL.includes(hostname) || hostname.endsWith(".localhost");
  return isSafe ? undefined : failValue(loc, "An HTTPS URL is required.", input);
});

/** Hosts that only this machine or its network reaches. */
const PRIVATE = /^(localhost|0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[(::1?|f[cde]))/;

/** Where webhooks go: an https address of the public internet. */
export const webhookUrl: Reader<string> = whole(httpUrl, (value, input, loc) => {
  const { protocol, hostname } = new URL(value);
  if (protocol !== "https:") {
    const expected_schemes = "'https'";
    return fail("url_scheme", loc, `URL scheme should be ${expected_schemes}`, input, { expected_schemes });
  }
  if (!PRIVATE.test(hostname)) return undefined;
  return failValue(loc, "Webhook URLs cannot point to localhost or private IP addresses.", input);
});

/** An address of the internet protocol, of either version. */
export const ipAddress: Reader<string> = (input, loc) => {
  if (typeof input === "string") {
    const four = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(input) && URL.canParse(`http://${input}`);
    const six = /^[\da-f:.]+$/i.test(input) && URL.canParse(`http://[${input}]`);
    if (four || six) return ok(input);
  }
  return fail("ip_any_address", loc, "value is not a valid IPv4 or IPv6 address", input);
};
