/*
 * Makes calls where the platform is React Native's: abort-controller and whatwg-fetch in place of
 * what Node has, and nothing that came later. Prints what each comes to. The combination is the
 * argument.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Core } from "../support/cores.js";
import { XMLHttpRequest } from "../support/XMLHttpRequest.js";

const LATER = ["ReadableStream", "TransformStream", "WritableStream", "structuredClone", "CompressionStream"];
const PLATFORM = ["fetch", "Headers", "Request", "Response", "AbortController", "AbortSignal", ...LATER];

function replaceGlobals(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

// Node makes this one when it is first asked for, and needs its own streams for it.
void globalThis.FormData;
// whatwg-fetch looks at what there is when it is loaded, as ky does.
for (const name of PLATFORM) Reflect.deleteProperty(globalThis, name);
replaceGlobals({ XMLHttpRequest, self: globalThis });
replaceGlobals({ ...(await import("abort-controller")) });
const { fetch, Headers, Request, Response } = await import("whatwg-fetch");
replaceGlobals({ fetch, Headers, Request, Response });
Math.random = () => 0;

const { combinations } = await import("../support/cores.js");
const { CUSTOMER, ID, SECRET } = await import("../support/answers.js");

const seen: string[] = [];
let unavailable = 0;

type Answer = readonly [status: number, body: unknown];

/** What the server answers with; undefined where it never does. */
function answerTo(path: string): Answer | undefined {
  if (path.includes("/hang/")) return undefined;
  if (path.includes("/missing/")) return [404, { error: "ResourceNotFound", detail: "Customer not found" }];
  if (path.includes("/busy/") && unavailable++ === 0) return [503, {}];
  if (path.includes("/export")) return [200, "id,name\n1,a\n"];
  const isList = path.endsWith("/v1/customers/?limit=1") || path.includes("page=2");
  return [200, isList ? { items: [CUSTOMER], pagination: { total_count: 2, max_page: 2 } } : CUSTOMER];
}

function send(response: ServerResponse, [status, body]: Answer): void {
  const isText = typeof body === "string";
  response.writeHead(status, { "content-type": isText ? "text/csv" : "application/json" });
  response.end(isText ? body : JSON.stringify(body));
}

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on("end", () => {
    const { authorization = "no token", "content-type": type = "no type" } = request.headers;
    seen.push(`${request.method} ${request.url} ${authorization} ${type} ${body}`);
    const answer = answerTo(`${request.url}`);
    if (request.method === "DELETE") response.writeHead(204).end();
    else if (answer) send(response, answer);
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const [name] = process.argv.slice(2);
const combination = combinations.find((one) => one.name === name);
if (combination === undefined) throw new Error(`There is no combination ${name}.`);
const { make, functions: f, hasToken } = combination;

function core(path = "", options: object = {}): Core {
  const authorization = `Bearer ${SECRET}`;
  const token = hasToken ? { accessToken: SECRET } : { headers: { authorization } };
  return make({ serverURL: origin + path, ...token, ...options });
}

async function told(what: string, call: PromiseLike<unknown>): Promise<void> {
  let outcome: unknown;
  try {
    const result = (await call) as { ok: boolean; value: unknown; error: { name: string; cause?: unknown } };
    outcome = result.ok ? { value: result.value } : { error: result.error.name };
  } catch (thrown) {
    outcome = { rejected: String(thrown) };
  }
  console.log(JSON.stringify({ what, outcome, seen: seen.splice(0) }));
}

function abortedSoon(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 30);
  return controller.signal;
}

function abortedBefore(): AbortSignal {
  const controller = new AbortController();
  controller.abort();
  return controller.signal;
}

process.on("unhandledRejection", (reason) => console.log(JSON.stringify({ stray: String(reason) })));

await told("get", f.customersGet(core(), { id: ID }));
await told("create", f.customersCreate(core(), { email: "ü@example.com" }));
await told("delete", f.customersDelete(core(), { id: ID }));
await told("export", f.customersExport(core(), {}));
await told("missing", f.customersGet(core("/missing"), { id: ID }));
if (hasToken) await told("busy", f.customersGet(core("/busy"), { id: ID }));
const list = await f.customersList(core(), { limit: 1 });
await told("list", Promise.resolve(list));
if (list.ok) await told("next page", list.value.next() ?? Promise.resolve(null));
await told("timeout", f.customersGet(core("/hang"), { id: ID }, { timeoutMs: 60 }));
await told("aborted", f.customersGet(core("/hang"), { id: ID }, { signal: abortedSoon() }));
await told("aborted before", f.customersGet(core(), { id: ID }, { signal: abortedBefore() }));
await told("a signal", f.customersGet(core(), { id: ID }, { signal: new AbortController().signal }));
server.close();
server.closeAllConnections();
const retries = hasToken ? { retryConfig: { strategy: "none" } } : {};
await told("refused", f.customersGet(core("", retries), { id: ID }));
