import fc from "fast-check";
import { BODIES, HEADERS, type HostileRequest, IDENTITIES, QUERIES } from "./hostileRequests.js";

/** The same requests each time. */
const SEED = 20_261_127;

/**
 * What paths of attacks are put together from: segments, and other spellings of what stands between
 * them.
 */
const PARTS = [
  ...["api", "polar", "v1", "customers", "external", "me", "you", "state", "orders", "customer-sessions"],
  ...["export", "members", "..", ".", "%2e%2e", "%2E.", "%252e%252e", "%2f", "%5c", "\\", "%00", "%0d%0a"],
  ...["", ";x=1", "@evil.example", "http:", "evil.example", "~", "%c0%af", "\u00ff", "*"],
];

const spelled = fc
  .array(fc.constantFrom(...PARTS), { maxLength: 9 })
  .map((parts) => `/${parts.join("/")}`.replaceAll(" ", ""));

/** Most targets are near what is allowed, because what is far away is a 404. */
const target = fc.oneof(
  spelled,
  fc
    .tuple(fc.constantFrom("state", "orders", "me", "sessions"), fc.constantFrom(...IDENTITIES))
    .map(([kind, identity]) => {
      if (kind === "orders") return "/api/polar/v1/orders/";
      if (kind === "sessions") return "/api/polar/v1/customer-sessions/";
      return `/api/polar/v1/customers/external/${identity}${kind === "state" ? "/state" : ""}`;
    }),
);

/** Texts that stand where an identity, a name or a number stands. */
const text = fc.oneof(fc.constantFrom("you", "me", "", "__proto__", "toJSON", "1e999"), fc.string());

const field = fc.oneof(
  fc.constantFrom("external_customer_id", "customer_id", "external_id", "name", "metadata", "id"),
  fc.constantFrom("externalCustomerId", "customerUpdate", "member_id", "return_url", "__proto__", "email"),
  text,
);

const query = fc.oneof(
  fc.constantFrom(...QUERIES),
  fc.array(fc.tuple(field, text), { maxLength: 4 }).map((pairs) => `${new URLSearchParams(pairs)}`),
  fc.tuple(field, field, text).map(([name, inner, value]) => `${encodeURI(name)}[${inner}]=${value}`),
);

const body = fc.oneof(
  fc.constantFrom(...BODIES.filter(({ length }) => length < 10_000)),
  fc.dictionary(field, fc.jsonValue(), { maxKeys: 5 }).map((value) => JSON.stringify(value)),
  fc.dictionary(field, text, { maxKeys: 5 }).map((value) => JSON.stringify(value)),
);

const header = fc.oneof(
  fc.constantFrom(...HEADERS.filter(({ length }) => length < 1000)),
  fc.constantFrom("sec-fetch-site: cross-site", "content-type: text/plain", "cookie: session=you"),
  fc.tuple(field, text).map(([name, value]) => `${name}: ${value}`),
);

const request = fc.record({
  method: fc.constantFrom("GET", "GET", "PATCH", "POST", "DELETE", "PUT", "HEAD", "get"),
  target,
  query: fc.option(query, { nil: undefined }),
  headers: fc.array(header, { maxLength: 3 }),
  body: fc.option(body, { nil: undefined }),
  /** How many bytes the length is off. */
  lie: fc.constantFrom(0, 0, 0, 0, 1, -1, 100),
  isSignedIn: fc.constantFrom(true, true, true, false),
});

/** Requests that are put together at random: neighbours of those that were thought of. */
export function generatedRequests(count: number): readonly HostileRequest[] {
  return fc.sample(request, { numRuns: count, seed: SEED }).map((each) => {
    const sent = latin1(each.body ?? "");
    const headers = [
      ...["host: shop.example", "connection: close", "sec-fetch-site: same-origin"],
      ...(each.isSignedIn ? ["cookie: session=me"] : []),
      ...(each.body === undefined ? [] : ["content-type: application/json"]),
      ...(each.body === undefined ? [] : [`content-length: ${Math.max(0, sent.length + each.lie)}`]),
      ...each.headers.map(latin1),
    ];
    const line = `${each.method} ${latin1(each.target)}${each.query === undefined ? "" : `?${latin1(each.query)}`}`;
    return { kind: "generated", bytes: `${line} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n${sent}` };
  });
}

/** The UTF-8 of a text, one character a byte. */
function latin1(value: string): string {
  return Buffer.from(value).toString("latin1");
}
