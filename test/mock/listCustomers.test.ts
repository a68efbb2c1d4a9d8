import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import { type Answer, at, items, OTHER_ORGANIZATION, type Send, setup, stoppedClock } from "./support.js";

const PATH = "/v1/customers/";

function emails(answer: Answer): unknown[] {
  return items(answer).map((item) => at(item, "email"));
}

function people(count: number): { mock: MockPolar; send: Send } {
  const clock = stoppedClock("2026-01-01T00:00:00Z");
  const world = setup({ now: clock.now });
  for (let index = 1; index <= count; index += 1) {
    world.mock.seed.customer({ email: `c${index}@example.com` });
    clock.advance(1000);
  }
  return world;
}

describe("a list of customers", () => {
  it("has ten items a page unless told otherwise, newest first", async () => {
    const { send } = people(12);
    const first = await send("GET", PATH);
    expect(emails(first).slice(0, 2)).toEqual(["c12@example.com", "c11@example.com"]);
    expect(items(first)).toHaveLength(10);
    expect(at(first.body, "pagination")).toEqual({ total_count: 12, max_page: 2 });
    expect(emails(await send("GET", `${PATH}?page=2`))).toEqual(["c2@example.com", "c1@example.com"]);
  });

  it("is empty past its end, and has no page when nothing matches", async () => {
    const { send } = people(3);
    const past = await send("GET", `${PATH}?page=9&limit=2`);
    expect(past.status).toBe(200);
    expect(past.body).toEqual({ items: [], pagination: { total_count: 3, max_page: 2 } });
    const none = await send("GET", `${PATH}?email=nobody@example.com`);
    expect(none.body).toEqual({ items: [], pagination: { total_count: 0, max_page: 0 } });
  });

  it("cuts a limit above 100 to 100", async () => {
    const { send } = people(101);
    const answer = await send("GET", `${PATH}?limit=1000`);
    expect(items(answer)).toHaveLength(100);
    expect(at(answer.body, "pagination")).toEqual({ total_count: 101, max_page: 2 });
  });

  it("cuts it to the pageLimit of the mock", async () => {
    const { mock, send } = setup({ pageLimit: 2 });
    for (let index = 0; index < 3; index += 1) mock.seed.customer();
    expect(items(await send("GET", PATH))).toHaveLength(2);
  });

  it("shows everybody once over its pages, also when all came at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("-created_at", "created_at", "name", "-name", "email"),
        async (count, limit, sorting) => {
          const { mock, send } = setup({ now: stoppedClock("2026-01-01T00:00:00Z").now });
          const ids = Array.from({ length: count }, () => mock.seed.customer({ name: "same" }).id);
          const seen: unknown[] = [];
          for (let page = 1; page <= Math.ceil(count / limit); page += 1) {
            const query = `?page=${page}&limit=${limit}&sorting=${sorting}`;
            seen.push(...items(await send("GET", PATH + query)).map((item) => at(item, "id")));
          }
          expect(new Set(seen)).toEqual(new Set(ids));
          expect(seen).toHaveLength(count);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("has the latest of those that came at the same time first", async () => {
    const { mock, send } = setup({ now: stoppedClock("2026-01-01T00:00:00Z").now });
    for (const name of ["a", "b", "c"]) mock.seed.customer({ email: `${name}@example.com` });
    expect(emails(await send("GET", PATH))).toEqual(["c@example.com", "b@example.com", "a@example.com"]);
  });

  it("sorts by several criteria, up and down", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ email: "1@example.com", name: "bob" });
    mock.seed.customer({ email: "2@example.com", name: "Alice" });
    mock.seed.customer({ email: "3@example.com" });
    mock.seed.customer({ email: "4@example.com", name: "bob" });

    async function order(query: string): Promise<unknown[]> {
      return emails(await send("GET", `${PATH}?${query}`)).map((email) => String(email).charAt(0));
    }

    expect(await order("sorting=name&sorting=-email")).toEqual(["2", "4", "1", "3"]);
    expect(await order("sorting=-name&sorting=email")).toEqual(["3", "1", "4", "2"]);
    expect(await order("sorting=-email")).toEqual(["4", "3", "2", "1"]);
  });

  it("orders moments that differ by a microsecond", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ email: "late@example.com", created_at: "2026-01-01T00:00:00.000002Z" });
    mock.seed.customer({ email: "whole@example.com", created_at: "2026-01-01T00:00:00Z" });
    mock.seed.customer({
      email: "zone@example.com",
      created_at: "2026-01-01T02:00:00.000001+02:00",
    });
    const answer = await send("GET", `${PATH}?sorting=created_at`);
    expect(emails(answer)).toEqual(["whole@example.com", "zone@example.com", "late@example.com"]);
    expect(items(answer).map((item) => at(item, "created_at"))).toEqual([
      "2026-01-01T00:00:00Z",
      "2026-01-01T00:00:00.000001Z",
      "2026-01-01T00:00:00.000002Z",
    ]);
  });
});

describe("a filter of customers", () => {
  it("by e-mail is exact, whatever the case", async () => {
    const { send } = people(11);
    expect(emails(await send("GET", `${PATH}?email=C1@Example.com`))).toEqual(["c1@example.com"]);
    expect(emails(await send("GET", `${PATH}?email=c1`))).toEqual([]);
  });

  it("by query finds parts of name, billing name and e-mail, and the start of an external ID", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ email: "1@example.com", name: "John DOE" });
    mock.seed.customer({ email: "2@example.com", billing_name: "Doe Ltd" });
    mock.seed.customer({ email: "3@doe.com" });
    mock.seed.customer({ email: "4@example.com", external_id: "doe_1" });
    mock.seed.customer({ email: "5@example.com", external_id: "john_doe" });
    mock.seed.customer({ email: "6@example.com", name: "100%_sure" });

    async function found(query: string): Promise<number> {
      return items(await send("GET", `${PATH}?query=${encodeURIComponent(query)}`)).length;
    }

    expect(await found("dOe")).toBe(4);
    expect(await found("john")).toBe(2);
    expect(await found("%_")).toBe(1);
    expect(await found("")).toBe(6);
  });

  it("by metadata takes any of a key's values and wants each key", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ email: "1@example.com", metadata: { plan: "pro", seats: 3 } });
    mock.seed.customer({ email: "2@example.com", metadata: { plan: "team", seats: 3 } });
    mock.seed.customer({ email: "3@example.com", metadata: { plan: "free", vip: true } });
    mock.seed.customer({ email: "4@example.com" });

    async function found(query: string): Promise<unknown[]> {
      return emails(await send("GET", `${PATH}?sorting=email&${query}`)).map((email) =>
        String(email).charAt(0),
      );
    }

    expect(await found("metadata[plan]=pro")).toEqual(["1"]);
    expect(await found("metadata[plan]=pro&metadata[plan]=free")).toEqual(["1", "3"]);
    expect(await found("metadata[plan]=pro&metadata[plan]=free&metadata[seats]=3")).toEqual(["1"]);
    expect(await found("metadata%5Bvip%5D=true")).toEqual(["3"]);
    expect(await found("metadata[vip]=false")).toEqual([]);
    expect(await found("metadata[]=x")).toEqual(["1", "2", "3", "4"]);
  });

  it("by organization takes one or several", async () => {
    const mine = "1dbfc517-0bbf-4301-9ba8-555ca42b9737";
    const { mock, send } = setup({
      tokens: { user: { organizationIds: [mine, OTHER_ORGANIZATION] } },
    });
    mock.seed.customer({ email: "1@example.com" });
    mock.seed.customer({ email: "2@example.com", organization_id: OTHER_ORGANIZATION });

    async function found(query: string): Promise<number> {
      return items(await send("GET", `${PATH}?${query}`, undefined, { authorization: "Bearer user" })).length;
    }

    expect(await found(`organization_id=${mine}`)).toBe(1);
    expect(await found(`organization_id=${mine}&organization_id=${OTHER_ORGANIZATION}`)).toBe(2);
    expect(await found("organization_id=11111111-1111-4111-8111-111111111111")).toBe(0);
  });

  it("by activity looks for a subscription that is trialing, active or past due", async () => {
    const { mock, send } = setup();
    for (const status of ["active", "trialing", "past_due", "canceled"] as const) {
      const { id } = mock.seed.customer({ email: `${status}@example.com` });
      mock.seed.subscription({ customer_id: id, status });
    }
    mock.seed.customer({ email: "none@example.com" });
    expect(emails(await send("GET", `${PATH}?active=true&sorting=email`))).toEqual([
      "active@example.com",
      "past_due@example.com",
      "trialing@example.com",
    ]);
    expect(emails(await send("GET", `${PATH}?active=false&sorting=email`))).toEqual([
      "canceled@example.com",
      "none@example.com",
    ]);
  });
});
