/** A request that means no good. */
export interface HostileRequest {
  readonly kind: string;
  /** The bytes that go over the wire, one character each. */
  readonly bytes: string;
}

const BASE = "/api/polar";
const STATE = `${BASE}/v1/customers/external/me/state`;
const ORDERS = `${BASE}/v1/orders/`;
const ME = `${BASE}/v1/customers/external/me`;
const SESSIONS = `${BASE}/v1/customer-sessions/`;
const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";
const COOKIE = "cookie: session=me";
const SAME_ORIGIN = "sec-fetch-site: same-origin";
const JSON_TYPE = "content-type: application/json";

function message(line: string, headers: readonly string[], body = ""): string {
  return `${[`${line} HTTP/1.1`, "host: shop.example", "connection: close", ...headers].join("\r\n")}\r\n\r\n${body}`;
}

function get(target: string, ...headers: string[]): string {
  return message(`GET ${target}`, [COOKIE, ...headers]);
}

function withBody(method: string, target: string, body: string, ...headers: string[]): string {
  return message(
    `${method} ${target}`,
    [`content-length: ${Buffer.byteLength(body, "latin1")}`, ...headers],
    body,
  );
}

function patch(body: string, ...headers: string[]): string {
  return withBody("PATCH", ME, body, COOKIE, SAME_ORIGIN, JSON_TYPE, ...headers);
}

/** Other spellings of paths, and ways out of the one that is allowed. */
function* paths(): Generator<string> {
  const others = [
    "/v1/customers/",
    "/v1/customers",
    "/v1/customers/export",
    `/v1/customers/${ID}`,
    `/v1/customers/${ID}/state`,
    "/v1/customers/external/you",
    "/v1/customers/external/you/members",
    "/v1/orders",
    "/v1/orders/export",
    `/v1/orders/${ID}`,
    "/v1/organizations/",
    "/v1/products/",
    "/v1/webhooks/endpoints",
    "/v2/orders/",
    "/",
    "",
  ];
  for (const other of others) {
    yield BASE + other;
    yield `${STATE}/../../../../..${other}`;
    yield `${STATE}/%2e%2e/%2e%2e/%2E%2E/..%2f..${other}`;
    yield `${BASE}/v1/customers/external/..%2f..%2f..${other.replaceAll("/", "%2f")}/state`;
    yield `${BASE}/v1/customers/external/%252e%252e%252f%252e%252e${other.replaceAll("/", "%252f")}/state`;
    yield `${BASE}/v1/customers/external/me%2fstate/..%5c..%5c${other}`;
    yield `${BASE}/./..${BASE}${other}`;
    yield `${BASE}//v1/..${other}`;
  }
  for (const allowed of [STATE, ORDERS]) {
    yield allowed.toUpperCase();
    yield allowed.replace("v1", "V1");
    yield allowed.replace("/v1", "//v1");
    yield allowed.replace("/v1", "/./v1");
    yield allowed.replace("/v1", "/x/../v1");
    yield allowed.replace("/v1", "/%76%31");
    yield allowed.replace("/v1", "%2fv1");
    yield allowed.replace("/v1", "\\v1");
    yield allowed.replace("/v1", "/v1;x=1");
    yield allowed.replace("/v1", "/v1%00");
    yield allowed.replace("polar", "Polar");
    yield allowed.replace("polar", "polar%20");
    yield `/${allowed}`;
    yield `//evil.example${allowed}`;
    yield `http://evil.example${allowed}`;
    yield `https://api.polar.sh${allowed}`;
    yield `evil.example:443`;
    yield "*";
    yield `${allowed}/`;
    yield `${allowed}/x`;
    yield `${allowed}%2f`;
    yield `${allowed}.json`;
    yield `${allowed}#/../x`;
    yield `${allowed}%0d%0ahost:%20evil.example`;
  }
}

/** Identities that are not the caller's, where an ID stands. */
export const IDENTITIES: readonly string[] = [
  "you",
  "%79ou",
  "you%00",
  "you%0d%0a",
  "me%0d%0aauthorization:%20Bearer%20x",
  "me%2f..%2fyou",
  "me/../you",
  "me%5c..%5cyou",
  "..",
  "%2e%2e",
  ".%2E",
  "%252e%252e",
  ".",
  "%2e",
  "",
  "%20",
  "me,you",
  "me&external_id=you",
  "me%26external_id=you",
  "me%3Fx=1",
  "me%23",
  "*",
  "%ff",
  "%",
  "%zz",
  "{externalId}",
  "__proto__",
  "constructor",
  "me;you",
  "%E2%80%AEyou",
  "a".repeat(7000),
];

/** Parameters of a query: another identity, pollution, things that there are not, wrong types. */
export const QUERIES: readonly string[] = [
  "external_customer_id=you",
  "external_customer_id=me&external_customer_id=you",
  "external_customer_id=you&external_customer_id=me",
  "external_customer_id[]=you",
  "external_customer_id[0]=you",
  "external_customer_id[$ne]=me",
  "external%5Fcustomer%5Fid=you",
  "externalCustomerId=you",
  "EXTERNAL_CUSTOMER_ID=you",
  " external_customer_id=you".replace(" ", "+"),
  "external_customer_id%00=you",
  "external_customer_id=me%26external_customer_id=you",
  "external_customer_id=me%00you",
  "external_customer_id=me%0d%0aset-cookie:x=1",
  "external_customer_id",
  "external_customer_id=",
  ";external_customer_id=you",
  "page=1;external_customer_id=you",
  "metadata[x]&external_customer_id=you",
  "metadata[external_customer_id]=you",
  "metadata[x]=1&metadata=you",
  "metadata[__proto__]=you",
  "__proto__[external_customer_id]=you",
  "constructor[prototype][external_customer_id]=you",
  "organization_id[]=x",
  "_method=DELETE",
  "method=PATCH",
  "access_token=polar_oat_x",
  "token=x",
  "callback=alert",
  "server_url=https://evil.example",
  "url=https://evil.example",
  "path=/v1/customers/",
  "fetch=x",
  "headers[authorization]=x",
  "signal=x",
  "page=1&page=2",
  "page=0",
  "page=-1",
  "page=1e9",
  "page=NaN",
  "page=0x10",
  "page=1%00",
  "page=true",
  "page[]=1",
  "limit=9999999999999999999999",
  "limit=ten",
  "created_after=yesterday",
  "created_after=275760-09-13T00:00:00.001Z",
  "sorting[a]=b",
  "status[a][b]=c",
  "%",
  "&&&",
  "=",
  "=x",
  `metadata[a]=${"x".repeat(7000)}`,
  Array.from({ length: 400 }, (_, index) => `product_id=${index}`).join("&"),
];

/** Headers that want to be somebody, or something, else. */
export const HEADERS: readonly string[] = [
  "authorization: Bearer polar_oat_forged",
  "Authorization:Bearer polar_oat_forged",
  "x-http-method-override: DELETE",
  "x-http-method: PATCH",
  "x-method-override: POST",
  "x-original-url: /v1/customers/",
  "x-rewrite-url: /v1/customers/",
  "x-forwarded-host: evil.example",
  "x-forwarded-for: 127.0.0.1",
  "x-forwarded-proto: https",
  "forwarded: for=127.0.0.1;host=evil.example",
  "x-real-ip: 127.0.0.1",
  "polar-organization: 00000000-0000-4000-8000-000000000000",
  "polar-version: 1999-01",
  "host: evil.example",
  "cookie: session=you",
  "connection: authorization",
  "proxy-authorization: Basic eA==",
  "te: trailers",
  "trailer: authorization",
  "upgrade: h2c",
  "expect: 100-continue",
  "range: bytes=0-1",
  "if-none-match: *",
  "accept-encoding: br",
  "origin: null",
  "access-control-request-method: DELETE",
  "x: y\r\nauthorization: Bearer polar_oat_forged",
  "x: y\nauthorization: Bearer polar_oat_forged",
  "x: y\rauthorization: Bearer polar_oat_forged",
  " folded: x",
  "x\u0000: y",
  "x: \u0000",
  "x : y",
  ": y",
  "x-\u00ff: \u00ff",
  `x: ${"y".repeat(20_000)}`,
];

const CUSTOMER = '{"name":"Me"}';

/** Bodies with another identity, of a wrong type, too large, or too deep. */
export const BODIES: readonly string[] = [
  '{"external_id":"you"}',
  '{"externalId":"you"}',
  '{"name":"Me","external_id":"you"}',
  '{"name":"Me","id":"you","customer_id":"you"}',
  '{"customer_update":{"name":"You"},"external_id":"you"}',
  '{"customerUpdate":{"name":"You"}}',
  '{"__proto__":{"external_id":"you"}}',
  '{"constructor":{"prototype":{"external_id":"you"}}}',
  '{"organization_id":"you"}',
  '{"name":"Me","name":"You","external_id":"you"}',
  '{"name":7}',
  '{"name":["You"]}',
  '{"email":{"$ne":null}}',
  '{"metadata":"x"}',
  '{"billing_address":[]}',
  "[]",
  '[{"name":"You"}]',
  "null",
  "true",
  "1e999",
  '"you"',
  "",
  " ",
  "{",
  '{"name":"You"}}',
  '{"name":"You"}\u0000',
  "\u00ff\u00fe{}",
  '{"name":"\u00ff"}',
  "name=You",
  "<customer/>",
  "[".repeat(60_000),
  `${'{"metadata":'.repeat(5000)}1${"}".repeat(5000)}`,
  `{"name":${"[".repeat(30_000)}${"]".repeat(30_000)}}`,
  `{"metadata":{"a":${"[".repeat(30_000)}${"]".repeat(30_000)}}}`,
  `{"name":"${"x".repeat(65_536)}"}`,
  `${" ".repeat(70_000)}{}`,
  "x".repeat(1_000_000),
];

/** Bodies of a union of requests: another member than the one that is forced, or none. */
const SESSION_BODIES = [
  "{}",
  '{"customer_id":"you"}',
  '{"external_customer_id":"you"}',
  '{"customer_id":"you","external_customer_id":"me"}',
  '{"external_customer_id":{"$ne":"me"}}',
  '{"external_customer_id":["me","you"]}',
  '{"externalCustomerId":"you","customerId":"you"}',
  '{"customer_id":null}',
  '{"member_id":"you"}',
  '{"external_member_id":"you"}',
  '{"__proto__":{"customer_id":"you"}}',
  '{"toJSON":"you"}',
  '{"return_url":"javascript:alert(1)"}',
  '{"return_url":7}',
  "[]",
  "null",
];

/**
 * Requests whose end, or whose body's length, is open to debate; each tries to slip in a second
 * one.
 */
function* smuggled(): Generator<string> {
  const second = message(`GET ${BASE}/v1/customers/external/you/state`, [
    "authorization: Bearer polar_oat_forged",
  ]);
  const lengths = [
    ["content-length: 0", "content-length: 5"],
    ["content-length: 5, 0"],
    ["content-length: -1"],
    ["content-length: +5"],
    ["content-length: 0x5"],
    ["content-length: 5 "],
    ["content-length:"],
    ["content-length: 4", "transfer-encoding: chunked"],
    ["transfer-encoding: chunked", "content-length: 4"],
    ["transfer-encoding: chunked", "transfer-encoding: identity"],
    ["transfer-encoding: identity"],
    ["transfer-encoding: xchunked"],
    ["transfer-encoding : chunked"],
    ["transfer-encoding:\u000bchunked"],
    ["transfer-encoding: chunked, chunked"],
    ["transfer-encoding: gzip, chunked"],
  ];
  for (const length of lengths)
    for (const method of ["GET", "PATCH"])
      yield message(
        `${method} ${method === "GET" ? STATE : ME}`,
        [COOKIE, SAME_ORIGIN, JSON_TYPE, ...length],
        `0\r\n\r\n${second}`,
      ).replace("connection: close\r\n", "");
  const chunked = [COOKIE, SAME_ORIGIN, JSON_TYPE, "transfer-encoding: chunked"];
  for (const chunks of [
    'd\r\n{"name":"Me"}\r\n0\r\n\r\n',
    'd;x=y\r\n{"name":"Me"}\r\n0\r\nauthorization: Bearer polar_oat_forged\r\n\r\n',
    "fffffffff\r\n{}\r\n0\r\n\r\n",
    "-1\r\n{}\r\n0\r\n\r\n",
    "2\r\n{}0\r\n\r\n",
    "2\n{}\n0\n\n",
    `${"1\r\nx\r\n".repeat(70_000)}0\r\n\r\n`,
  ])
    yield message(`PATCH ${ME}`, chunked, chunks + second).replace("connection: close\r\n", "");
  yield `GET ${STATE}\r\n\r\n`;
  yield `GET ${STATE} HTTP/0.9\r\n\r\n`;
  yield `GET ${STATE} HTTP/2.0\r\n\r\n`;
  yield `GET  ${STATE} HTTP/1.1\r\nhost: x\r\n\r\n`;
  yield `GET ${STATE} HTTP/1.1 HTTP/1.1\r\nhost: x\r\n\r\n`;
  yield `GET ${STATE} HTTP/1.1\r\n\r\n`;
  yield `GET ${STATE}\thttp/1.1\r\nhost: x\r\n\r\n`;
  yield `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`;
  yield `${get(STATE).replace("connection: close\r\n", "")}${get(ORDERS)}${second}`;
}

const SITES = [
  [],
  ["sec-fetch-site: cross-site"],
  ["sec-fetch-site: same-site"],
  ["sec-fetch-site: none"],
  ["sec-fetch-site: same-origin", "sec-fetch-site: cross-site"],
  ["sec-fetch-site: cross-site", "origin: http://shop.example"],
  ["origin: https://evil.example"],
  ["origin: http://shop.example.evil.example"],
  ["origin: http://shop.example:81"],
  ["origin: https://shop.example"],
  ["origin: null"],
  ["origin: http://shop.example, https://evil.example"],
  ["referer: http://shop.example/account"],
];

const TYPES = [
  [],
  ["content-type: text/plain"],
  ["content-type: application/x-www-form-urlencoded"],
  ["content-type: multipart/form-data; boundary=x"],
  ["content-type: application/json", "content-type: text/plain"],
  ["content-type: application/json; charset=utf-16"],
  ["content-type: text/plain; application/json"],
];

const METHODS = [
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "DELETE",
  "TRACE",
  "CONNECT",
  "get",
  "Get",
  "QUERY",
  "PROPFIND",
];

/** All of them; the same ones each time. */
export function* hostileRequests(): Generator<HostileRequest> {
  for (const path of paths()) yield { kind: "path", bytes: get(path) };
  for (const identity of IDENTITIES) {
    yield { kind: "identity in the path", bytes: get(`${BASE}/v1/customers/external/${identity}/state`) };
    yield {
      kind: "identity in the path",
      bytes: withBody(
        "PATCH",
        `${BASE}/v1/customers/external/${identity}`,
        CUSTOMER,
        COOKIE,
        SAME_ORIGIN,
        JSON_TYPE,
      ),
    };
  }
  for (const query of QUERIES) {
    yield { kind: "query", bytes: get(`${ORDERS}?${query}`) };
    yield { kind: "query", bytes: get(`${STATE}?${query}`) };
    yield { kind: "query", bytes: patch(CUSTOMER).replace(ME, `${ME}?${query}`) };
  }
  for (const header of HEADERS) {
    yield { kind: "header", bytes: get(STATE, header) };
    yield { kind: "header", bytes: patch(CUSTOMER, header) };
  }
  for (const body of BODIES) {
    yield { kind: "body", bytes: patch(body) };
    yield { kind: "body", bytes: withBody("GET", STATE, body, COOKIE, JSON_TYPE) };
  }
  for (const body of SESSION_BODIES)
    for (const method of ["POST", "PUT", "PATCH"])
      yield {
        kind: "session",
        bytes: withBody(method, SESSIONS, body, COOKIE, SAME_ORIGIN, JSON_TYPE),
      };
  for (const bytes of smuggled()) yield { kind: "smuggling", bytes };
  for (const site of SITES)
    for (const type of [[JSON_TYPE], ...TYPES])
      yield {
        kind: "cross-site",
        bytes: withBody("PATCH", ME, '{"name":"Crossed"}', COOKIE, ...site, ...type),
      };
  for (const type of TYPES)
    yield { kind: "type", bytes: withBody("PATCH", ME, '{"name":"Crossed"}', COOKIE, SAME_ORIGIN, ...type) };
  for (const method of METHODS)
    for (const target of [STATE, ORDERS, ME]) {
      yield { kind: "method", bytes: message(`${method} ${target}`, [COOKIE, SAME_ORIGIN]) };
      yield { kind: "method", bytes: withBody(method, target, CUSTOMER, COOKIE, SAME_ORIGIN, JSON_TYPE) };
    }
  for (const cookie of [
    "",
    "cookie: session=you",
    "cookie: session=ME",
    "cookie: session",
    "Cookie: a=b; session2=me",
  ])
    for (const target of [STATE, ORDERS]) {
      yield { kind: "nobody", bytes: message(`GET ${target}`, cookie ? [cookie] : []) };
    }
}
