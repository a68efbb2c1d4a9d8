import { PolarCore } from "polar-fn/core";
import { type CustomersListError, customersList } from "polar-fn/funcs/customersList";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import type { Customer } from "polar-fn/models/Customer";
import { collect, items } from "polar-fn/pages";
import { beforeEach, describe, expect, test } from "vitest";

const COUNT = 25;

describe("walking and collecting items", () => {
  let mock: MockPolar;
  let polar: PolarCore;

  beforeEach(() => {
    mock = createMockPolar();
    for (let n = 0; n < COUNT; n++)
      mock.seed.customer({ email: `${String(n).padStart(2, "0")}@example.com` });
    polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch, retryConfig: { strategy: "none" } });
  });

  async function list() {
    const res = await customersList(polar, { limit: 10, sorting: ["email"] });
    if (!res.ok) throw res.error;
    return res.value;
  }

  test("items gives every item of every page, in order, once", async () => {
    const seen: string[] = [];
    for await (const item of items(await list())) if (item.ok) seen.push(item.value.email ?? "");
    expect(seen).toHaveLength(COUNT);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  test("items takes the result of a call, and the call itself, as well", async () => {
    async function emails(walk: ReturnType<typeof items<Customer, CustomersListError>>) {
      const seen: unknown[] = [];
      for await (const item of walk) seen.push(item.ok && item.value.email);
      return seen;
    }

    const request = { limit: 10, sorting: ["email"] } as const;
    const ofPage = await emails(items(await list()));
    expect(ofPage).toHaveLength(COUNT);
    expect(await emails(items(await customersList(polar, request)))).toEqual(ofPage);
    expect(await emails(items(customersList(polar, request)))).toEqual(ofPage);
  });

  test("items and collect of a call that fails give its error", async () => {
    mock.fault({ status: 500, times: 2 });
    const names: string[] = [];
    for await (const item of items(customersList(polar))) names.push(item.ok ? "item" : item.error.name);
    expect(names).toEqual(["SDKError"]);
    const res = await collect(customersList(polar));
    expect(!res.ok && res.error.name).toBe("SDKError");
  });

  test("items ends with the error of a page that cannot be had", async () => {
    const page = await list();
    mock.fault({ status: 500 });
    const names: string[] = [];
    for await (const item of items(page)) names.push(item.ok ? "item" : item.error.name);
    expect(names).toEqual([...Array(10).fill("item"), "SDKError"]);
  });

  test("items asks for no page that nobody walks to", async () => {
    for await (const item of items(await list())) {
      expect(item.ok).toBe(true);
      break;
    }
    expect(mock.requests).toHaveLength(1);
  });

  test("collect gives all items", async () => {
    const res = await collect(await list());
    expect(res.ok && res.value).toHaveLength(COUNT);
  });

  test("collect gives the first items up to its limit, and asks for no page beyond", async () => {
    const res = await collect(await list(), { limit: 12 });
    expect(res.ok && res.value).toHaveLength(12);
    expect(mock.requests).toHaveLength(2);
  });

  test("collect takes the result of a call, and the call itself, as well", async () => {
    const request = { limit: 10 } as const;
    for (const listed of [await customersList(polar, request), customersList(polar, request)]) {
      const res = await collect(listed);
      expect(res.ok && res.value).toHaveLength(COUNT);
    }
  });

  test("collect takes a page of any length", async () => {
    const length = 200_000;
    const answer = {
      items: Array.from({ length }, (_, id) => ({ id: `${id}` })),
      pagination: { total_count: length, max_page: 1 },
    };
    const core = new PolarCore({ fetch: async () => Response.json(answer), responseValidation: "off" });
    const res = await collect(customersList(core));
    expect(res.ok && res.value).toHaveLength(length);
  });

  test("walks as it was asked to, whatever becomes of the request and the options meanwhile", async () => {
    const target: Record<string, unknown> = { limit: 10, sorting: ["email"] };
    const { proxy: request, revoke } = Proxy.revocable(target, {});
    const options: Record<string, unknown> = { headers: { "x-walk": "1" } };
    const res = await customersList(polar, request as { limit: number }, options);
    if (!res.ok) throw res.error;
    for (const each of [target, options])
      for (const name of ["limit", "sorting", "page", "headers", "signal", "timeoutMs"])
        Object.defineProperty(each, name, {
          get: () => {
            throw new Error("hostile");
          },
        });
    revoke();
    const next = await res.value.next();
    expect(next?.ok && next.value.items).toHaveLength(10);
    const emails: unknown[] = [];
    for await (const page of res.value)
      if (page.ok) for (const { email } of page.value.items) emails.push(email);
    expect(emails).toHaveLength(COUNT);
    expect(mock.requests.map(({ query, headers }) => [query.get("limit"), headers.get("x-walk")])).toEqual(
      mock.requests.map(() => ["10", "1"]),
    );
  });

  test("collect fails with the error of a page that cannot be had", async () => {
    const page = await list();
    mock.fault({ status: 500 });
    const res = await collect(page);
    expect(!res.ok && res.error.name).toBe("SDKError");
  });
});
