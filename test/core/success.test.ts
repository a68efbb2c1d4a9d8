import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer, SECRET } from "../hostile/support/answers.js";
import { combinations } from "../hostile/support/cores.js";
import { recorder } from "../hostile/support/wire.js";

/** What React's server takes for a plain object: others do not cross to client components. */
function crossesReactsBoundary(value: unknown): boolean {
  if (typeof value === "function" || typeof value === "symbol") return false;
  if (value instanceof Date || value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(crossesReactsBoundary);
  const descriptors = Object.values(Object.getOwnPropertyDescriptors(value));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.getOwnPropertySymbols(value).length === 0 &&
    descriptors.every(({ enumerable }) => enumerable) &&
    Object.values(value).every(crossesReactsBoundary)
  );
}

describe.each(combinations)("A success ($name)", ({ name, make, functions: f }) => {
  const headers = { "X-Request-Id": "req_1", "RateLimit-Remaining": "299" };

  async function got() {
    const { fetch } = recorder(jsonAnswer(CUSTOMER, 200, headers));
    const result = await f.customersGet(make({ fetch, accessToken: SECRET }), { id: ID });
    if (!result.ok) throw result.error;
    return result;
  }

  it("tells the answer's status", async () => {
    expect((await got()).status).toBe(200);
    const { fetch } = recorder(jsonAnswer(CUSTOMER, 201), new Response(null, { status: 204 }));
    const core = make({ fetch });
    const created = await f.customersCreate(core, { email: "a@example.com" });
    const deleted = await f.customersDelete(core, { id: ID });
    expect([created.ok && created.status, deleted.ok && deleted.status]).toEqual([201, 204]);
    expect(deleted.ok && deleted.value).toBe(undefined);
  });

  it("tells the answer's headers by lower-case name, as plain data", async () => {
    const told = (await got()).headers;
    expect(told).toMatchObject({
      "content-type": "application/json",
      "x-request-id": "req_1",
      "ratelimit-remaining": "299",
    });
    expect(Object.keys(told).filter((key) => key !== key.toLowerCase())).toEqual([]);
    expect(Object.values(told).every((value) => typeof value === "string")).toBe(true);
  });

  it("gives the same headers each time, as React's server wants of any field", async () => {
    const result = await got();
    expect(result.headers).toBe(result.headers);
  });

  it("tells headers whose names trip objects", async () => {
    const answer = jsonAnswer(CUSTOMER, 200, { constructor: "a", ["__proto__"]: "b" });
    answer.headers.set("__proto__", "b");
    const { fetch } = recorder(answer);
    const result = await f.customersGet(make({ fetch }), { id: ID });
    expect(result.ok && Object.getOwnPropertyDescriptor(result.headers, "__proto__")?.value).toBe("b");
    expect(result.ok && result.headers["constructor"]).toBe("a");
  });

  it("tells them of pages and texts as well", async () => {
    const page = jsonAnswer({ items: [], pagination: { total_count: 0, max_page: 0 } }, 200, headers);
    const text = new Response("a,b\n", { headers: { "content-type": "text/csv", ...headers } });
    const { fetch } = recorder(page, text);
    const core = make({ fetch });
    const list = await f.customersList(core);
    const csv = await f.customersExport(core);
    for (const result of [list, csv]) {
      expect(result.ok && result.status).toBe(200);
      expect(result.ok && result.headers["x-request-id"]).toBe("req_1");
    }
  });

  it("can be cloned", async () => {
    const result = await got();
    const clone = structuredClone(result);
    expect(clone).toMatchObject({ ok: true, value: { id: ID, createdAt: expect.any(Date) }, status: 200 });
    expect(clone.value).toEqual(result.value);
  });

  it("can be written as JSON, with its value and status", async () => {
    const written: unknown = JSON.parse(JSON.stringify(await got()));
    expect(written).toMatchObject({ value: { id: ID }, status: 200 });
  });

  it("can be printed, and shows no token", async () => {
    expect(JSON.stringify(await got())).not.toContain(SECRET);
  });

  if (!name.startsWith("full core"))
    it("crosses a React server boundary", async () => {
      const result = await got();
      expect(crossesReactsBoundary(result)).toBe(true);
      expect(crossesReactsBoundary({ ...result })).toBe(true);
    });
});
