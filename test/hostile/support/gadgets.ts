/**
 * Names that code near a call reads from some object: options of the core and of a call, what an
 * endpoint is made of, members of `RequestInit`, options of ky, parts of answers and pages, fields
 * of requests, and names that the language itself reads.
 */
const GADGETS: readonly string[] = [
  // options of a core and of a call
  "accessToken",
  "server",
  "serverURL",
  "apiVersion",
  "organizationId",
  "retryConfig",
  "retries",
  "retryCodes",
  "timeoutMs",
  "headers",
  "userAgent",
  "fetch",
  "fetchOptions",
  "responseValidation",
  "onDrift",
  "ky",
  "signal",
  "strategy",
  "backoff",
  "initialInterval",
  "maxInterval",
  "exponent",
  "maxElapsedTime",
  "retryConnectionErrors",
  // what an endpoint is made of
  "method",
  "path",
  "query",
  "encode",
  "read",
  "readBody",
  "fields",
  "anonymous",
  "bodyKey",
  "queryNames",
  "errors",
  "alias",
  "lite",
  "requestSchema",
  "responseSchema",
  "checkRequest",
  "checkAnswer",
  // members of RequestInit, and what Node's fetch reads beside them
  "body",
  "cache",
  "credentials",
  "redirect",
  "mode",
  "keepalive",
  "duplex",
  "integrity",
  "priority",
  "referrer",
  "window",
  "dispatcher",
  // options of ky
  "json",
  "searchParams",
  "prefixUrl",
  "prefix",
  "baseUrl",
  "hooks",
  "parseJson",
  "stringifyJson",
  "timeout",
  "retry",
  "throwHttpErrors",
  "context",
  "onDownloadProgress",
  "onUploadProgress",
  "totalTimeout",
  // parts of results, answers and pages
  "ok",
  "value",
  "error",
  "drift",
  "status",
  "statusCode",
  "detail",
  "data",
  "cause",
  "name",
  "message",
  "issues",
  "items",
  "pagination",
  "hasNextPage",
  "maxPage",
  "next",
  "page",
  "limit",
  // what code beside a call reads of errors, rules, schemas, setups and the platform
  "by",
  "beside",
  "values",
  "conversion",
  "code",
  "loc",
  "msg",
  "reason",
  "error_description",
  "request",
  "options",
  "target",
  "result",
  "call",
  "production",
  "kind",
  "input",
  "location",
  "href",
  // fields of requests and of answers
  "id",
  "externalCustomerId",
  "email",
  "type",
  "metadata",
  // names that the language reads; "get" is not here, because it breaks Node's own Response
  "toJSON",
  "toISOString",
  "enumerable",
];

/**
 * Names that valibot itself reads from its own plain objects: with these set, its schemas find
 * faults, or never end, whoever calls them.
 */
const READ_BY_VALIBOT: readonly string[] = ["issues"];

/** The names that must not change a call of a combination. */
export function gadgetsFor({ checked }: { readonly checked: boolean }): readonly string[] {
  return checked ? GADGETS.filter((name) => !READ_BY_VALIBOT.includes(name)) : GADGETS;
}

/** What an attacker could put there. */
export const VALUES: Readonly<Record<string, unknown>> = {
  "a text": "https://evil.example/",
  "a function": () => "https://evil.example/",
  "an object": { evil: "1", 503: "keepKeys" },
  "an array": ["evil"],
  "a number": 7,
  true: true,
};
