import { withoutSecrets } from "../../web/withoutSecrets.js";
import type { LoggedRequest } from "../LoggedRequest.js";

const INSPECT = Symbol.for("nodejs.util.inspect.custom");
const HIDDEN = "[hidden]";

/** Names of headers, parameters and fields whose values give access to something. */
const SECRET_NAME = /token|secret|key|password|assertion|authorization|cookie|^code(?:_verifier)?$/i;

/** Secrets that tell themselves by how they begin. */
const SECRET_TEXT = /\b(polar|whsec)_\w+/g;

/** A request as it prints: all of it, but for what gives access. */
export type PrintedRequest = Omit<LoggedRequest, "query" | "headers"> & {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
};

/** Makes a request print, and become JSON, without secrets; its fields can be read as they are. */
export function printable<T extends LoggedRequest>(entry: T): T {
  const printed = { value: () => printedRequest(entry) };
  const fields = { toJSON: printed, [INSPECT]: printed };
  Object.defineProperties(
    entry.headers,
    shownAs(() => printedPairs(entry.headers)),
  );
  Object.defineProperties(
    entry.query,
    shownAs(() => printedPairs(entry.query)),
  );
  return Object.defineProperties(entry, fields);
}

function shownAs(value: () => unknown): PropertyDescriptorMap {
  return { toJSON: { value }, [INSPECT]: { value } };
}

/** A request without secrets. */
export function printedRequest(entry: LoggedRequest): PrintedRequest {
  const { method, url, path, query, headers, body, at, status } = entry;
  return {
    method,
    url: printedURL(url),
    path: printedURL(path),
    query: printedPairs(query),
    headers: printedPairs(headers),
    body: printedBody(body, headers.get("content-type") ?? ""),
    at,
    status,
  };
}

function printedURL(url: string): string {
  const [path = "", ...query] = withoutSecrets(url).split("?");
  return query.length === 0 ? path : `${path}?${printedForm(query.join("?"))}`;
}

/** The pairs of a query or of a form, one after the other as they were. */
function printedForm(text: string): string {
  const pairs = text.split("&").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return value.length > 0 && SECRET_NAME.test(decoded(name)) ? `${name}=…` : pair;
  });
  return pairs.join("&").replace(SECRET_TEXT, "$1_…");
}

/** A name that is not well-formed stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function printedPairs(pairs: Iterable<[string, string]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...pairs].map(([name, value]) => [name, shown(name, value)]));
}

function shown(name: string, value: string): string {
  return SECRET_NAME.test(name) ? HIDDEN : value.replace(SECRET_TEXT, "$1_…");
}

function printedBody(body: string, type: string): string {
  if (/form-urlencoded/i.test(type)) return printedForm(body);
  try {
    return JSON.stringify(JSON.parse(body), (name, value: unknown) =>
      typeof value === "string" ? shown(name, value) : value,
    );
  } catch {
    // It is not JSON, or nested too deeply to be written: a field may be half there.
    return printedForm(body.replace(/"[^"]*"?\s*:\s*"[^"]*"?/g, HIDDEN));
  }
}
