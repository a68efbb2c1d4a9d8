import { InvalidRequest } from "./InvalidRequest.js";

/** A server's URL, whole and without a query, a fragment or a slash at its end; a path prefix is kept. */
export function baseURL(serverURL: unknown): string {
  const text = `${serverURL}`;
  const { href } = parsed(text);
  const authority = href.split("/")[2];
  if (!href.startsWith("http") || !authority || authority.includes("@")) throw wrongURL(text);
  return href.replace(/\/?([?#].*)?$/, "");
}

function parsed(text: string): { readonly href: string } {
  try {
    // In a page, a path is one of its origin.
    return new URL(text, globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch {
    throw wrongURL(text);
  }
}

function wrongURL(text: string): InvalidRequest {
  return new InvalidRequest(["serverURL"], "a URL for HTTP without credentials", withoutCredentials(text));
}

/** A text that may be a URL, as it can be shown: what stands before an `@` may be a password. */
export function withoutCredentials(text: string): string {
  const end = text.lastIndexOf("@");
  return JSON.stringify(end < 0 ? text : `…${text.slice(end)}`);
}
