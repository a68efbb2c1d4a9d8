import * as fc from "fast-check";
import { CUSTOMER } from "../support/answers.js";

const customer = JSON.stringify(CUSTOMER);
const list = JSON.stringify({ items: [CUSTOMER], pagination: { total_count: 3, max_page: 3 } });
const state = { ...CUSTOMER, active_subscriptions: [], granted_benefits: [], active_meters: [] };

function deep(open: string, close: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}

/** Bodies that some server, proxy or attacker may send. */
const known: readonly string[] = [
  customer,
  list,
  JSON.stringify(state),
  customer.slice(0, 55),
  `\ufeff${customer}`,
  "",
  " ",
  "null",
  "true",
  "5",
  '"text"',
  "[]",
  "{}",
  "{",
  "NaN",
  "<html>bad gateway</html>",
  "id,name\n1,a\n",
  "\u0000\u0001",
  '{"items":null}',
  '{"items":{}}',
  '{"items":[null,5,[]],"pagination":null}',
  '{"items":[{}],"pagination":{"max_page":"x","has_next_page":{}}}',
  '{"items":[{}],"pagination":{"max_page":1e400}}',
  '{"items":[{}],"pagination":{"has_next_page":true}}',
  '{"detail":5}',
  '{"detail":[null,5,{"loc":5,"msg":{}}]}',
  '{"detail":{"detail":{"detail":[]}}}',
  '{"error":{},"detail":[]}',
  '{"error":"ResourceNotFound","detail":{"toString":1}}',
  '{"error":"ResourceNotFound","detail":"one\\r\\ntwo\\u2028three"}',
  '{"error":"__proto__"}',
  '{"error":"constructor","detail":"toString"}',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '{"toJSON":1,"then":1,"valueOf":1,"toString":1,"hasOwnProperty":1}',
  '{"ok":false,"value":1,"error":1,"next":1,"items":[]}',
  '{"id":1,"id":2,"created_at":"99999T","modified_at":{"created_at":"T"}}',
  '{"email":"\\ud800","metadata":{"a":{"b":{"created_at":"2025-01-01T00:00:00Z"}}}}',
  deep("[", "]", 20_000),
  deep('{"a":', "}", 20_000).replace(":}", ":1}"),
  `{"items":${deep("[", "]", 20_000)}}`,
  JSON.stringify({ detail: "x".repeat(300_000) }),
  JSON.stringify({ items: Array.from({ length: 300 }, () => null) }),
];

/** Texts that may come as a body: known ones, any JSON, JSON that is cut, and any text. */
export const bodies: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  fc.json({ maxDepth: 3 }),
  fc.tuple(fc.constantFrom(customer, list), fc.nat(400)).map(([text, end]) => text.slice(0, end)),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

/** Values of a content type. */
export const contentTypes: fc.Arbitrary<string | undefined> = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-16",
  "application/problem+json",
  "text/csv",
  "text/html",
  "",
  "application/JSON;;;",
  undefined,
);

/** Statuses that a `Response` may have. */
export const statuses: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  fc.constantFrom(201, 202, 204, 205, 206, 300, 301, 304, 307, 400, 401, 403, 404, 408, 409, 410, 422, 429),
  fc.constantFrom(418, 451, 499, 500, 501, 502, 503, 504, 505, 599),
);

/** Waits that a server may ask for; none that a test has to wait for. */
export const retryAfters: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  "0",
  "-1",
  "9999999",
  "1e400",
  "soon",
  "Thu, 01 Jan 1970 00:00:20 GMT",
  "Fri, 31 Dec 9999 23:59:59 GMT",
);
