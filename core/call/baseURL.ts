import { invalid } from "./StepError.js";

/**
 * A server's URL, whole and without a query, a fragment or a slash at its end; a path prefix is
 * kept.
 */
export function baseURL(serverURL: unknown): string {
  const text = `${serverURL}`;
  let url = "";
  try {
    // In a page, a path is one of its origin.
    url = new URL(text, globalThis.location?.href).href;
  } catch {
    // An empty URL is refused below.
  }
  // What stands before an `@` would be a name and a password.
  if (!/^https?:\/\/[^/@]+\//.test(url))
    throw invalid(
      "InvalidRequestError",
      ["serverURL"],
      "a URL for HTTP without credentials",
      withoutCredentials(text),
    );
  return url.replace(/\/?([?#].*)?$/, "");
}

/** A text that may be a URL, as it can be shown. */
export function withoutCredentials(text: string): string {
  const at = text.lastIndexOf("@");
  return JSON.stringify(at < 0 ? text : `…${text.slice(at)}`);
}
