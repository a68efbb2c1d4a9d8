import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { describe, expect, it } from "vitest";
import { apiDocument } from "../laws/apiDocument.js";
import { at } from "./support.js";

const DEPTH = 100_000;

/** Bodies that no program sends, and somebody will. */
const BODIES: readonly string[] = [
  "[".repeat(DEPTH) + "]".repeat(DEPTH),
  '{"metadata":'.repeat(DEPTH),
  `{"metadata":{${Array.from({ length: 2000 }, (_, key) => `"k${key}":"${"v".repeat(600)}"`).join()}}}`,
  ...["", "null", "[]", "{}", '"x"', "0", "{", "\ud800", '{"__proto__":{"x":1},"constructor":null}'],
];

/** Values for every parameter of a query. */
const VALUES: readonly string[] = [
  ...["", "\0", "-1", "1e400", "9".repeat(5000), "[[[", "{}", "__proto__", "constructor", "\ud800"],
  ...["2026-02-30T25:00:00Z", "0000-00-00", "+275760-09-13T00:00:00Z", "🦊".repeat(300)],
];

const IDS: readonly string[] = ["x", "%00", "%", "%ED%A0%80", "__proto__", "constructor", "a".repeat(5000)];

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { "polar-version": "__proto__" },
  { "polar-organization": "\xff" },
  { authorization: "Bearer __proto__" },
  { authorization: `Bearer ${"a".repeat(10_000)}` },
  { "content-type": "application/json; charset=utf-16" },
  { "content-type": "multipart/form-data; boundary=" },
];

interface Target {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly queries: readonly string[];
}

const targets: readonly Target[] = Object.entries(apiDocument.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: operation["x-func"],
    method: method.toUpperCase(),
    path,
    queries: operation.parameters.filter((each) => each.in === "query").map((each) => each.name),
  })),
);

/** What a test asks: a path with a body, or without one. */
interface Asked {
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function hostile({ method, path, queries }: Target, id: string): readonly Asked[] {
  const known = path.replaceAll(/\{\w+\}/g, id);
  const names = [...queries, "page", "metadata[__proto__]", "metadata[a][b]", "metadata"];
  const sends = method !== "GET";
  return [
    ...(sends ? BODIES.map((body) => ({ path: known, body })) : []),
    ...IDS.map((each) => ({ path: path.replaceAll(/\{\w+\}/g, each) })),
    ...names.map((name, index) => {
      const value = VALUES[index % VALUES.length] ?? "";
      return { path: `${known}?${new URLSearchParams([[name, value]])}` };
    }),
    ...VALUES.map((value) => ({
      path: `${known}?${new URLSearchParams(names.map((name) => [name, value]))}`,
    })),
    ...HEADERS.map((headers) => ({ path: known, headers, ...(sends ? { body: "{}" } : {}) })),
  ];
}

type Send = (method: string, asked: Asked, token: string) => Promise<Response>;

function sender(mock: MockPolar): Send {
  return (method, { path, body, headers }, token) =>
    mock.fetch(`https://api.polar.sh${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body }),
    });
}

/** The token of a customer, which the portal's operations ask for. */
async function customerToken(send: Send, customer_id: string): Promise<string> {
  const body = JSON.stringify({ customer_id });
  const session = await send("POST", { path: "/v1/customer-sessions/", body }, MOCK_TOKEN);
  return String(at(await session.json(), "token"));
}

async function complaint(send: Send, method: string, asked: Asked, token: string): Promise<string> {
  const response = await send(method, asked, token);
  const { path, body } = asked;
  return response.status === 500
    ? `${path.slice(0, 200)} ${body?.slice(0, 80)}: ${await response.text()}`
    : "";
}

describe("bad input is never a 500", () => {
  it.each(targets)("at $name", { timeout: 30_000 }, async (target) => {
    const mock = createMockPolar();
    const { id } = mock.seed.customer({ external_id: "x" });
    const send = sender(mock);
    const isPortal = target.path.startsWith("/v1/customer-portal/");
    const token = isPortal ? await customerToken(send, id) : MOCK_TOKEN;
    const failures: string[] = [];
    for (const asked of hostile(target, id))
      failures.push(await complaint(send, target.method, asked, token));
    expect(failures.filter(Boolean)).toEqual([]);
    // What went in can be shown, too.
    expect(() => JSON.stringify(mock.requests)).not.toThrow();
  });
});
