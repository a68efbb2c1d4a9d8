import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID, MOCK_USER_TOKEN } from "../../src/mock/defaults.js";
import { as, checkedSetup } from "./checked.js";
import {
  at,
  items,
  OTHER_ORGANIZATION,
  type Send,
  schemaIssues,
  type setup,
  stoppedClock,
  UNKNOWN_ID,
} from "./support.js";

const START = "2026-01-01T00:00:00Z";

async function ingest(send: Send, ...events: readonly object[]): Promise<unknown> {
  const answer = await send("POST", "/v1/events/ingest", { events });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

/** The names of the events that a list has. */
async function names(send: Send, query = ""): Promise<readonly unknown[]> {
  return items(await send("GET", `/v1/events/${query}`)).map((event) => at(event, "name"));
}

describe("ingesting events", () => {
  it("keeps them with their customer, by ID or by external ID", async () => {
    const { mock, send } = checkedSetup({ now: stoppedClock(START).now });
    const customer = mock.seed.customer({ external_id: "usr_1" });
    const metadata = {
      tokens: 3,
      rate: 0.5,
      ok: true,
      model: "m",
      _cost: { amount: "0.000000012", currency: "usd" },
      _llm: { vendor: "v", model: "m", input_tokens: 1, output_tokens: 2, total_tokens: 3, prompt: null },
    };
    const sent = await ingest(
      send,
      { name: "one", customer_id: customer.id, metadata },
      { name: "two", external_customer_id: "usr_1", timestamp: "2025-12-31T23:00:00.5+01:00" },
      { name: "three", external_customer_id: "nobody", timestamp: "2025-12-01T00:00:00Z" },
    );
    expect(sent).toEqual({ inserted: 3, duplicates: 0 });
    const list = await send("GET", "/v1/events/");
    expect(list.body).toMatchObject({
      items: [
        {
          name: "one",
          label: "one",
          source: "user",
          timestamp: START,
          organization_id: MOCK_ORGANIZATION_ID,
          customer_id: customer.id,
          external_customer_id: null,
          customer: { id: customer.id, first_user_event_at: "2025-12-31T22:00:00.500000Z" },
          metadata,
        },
        {
          name: "two",
          timestamp: "2025-12-31T22:00:00.500000Z",
          customer_id: null,
          external_customer_id: "usr_1",
          customer: { id: customer.id },
          metadata: {},
        },
        { name: "three", external_customer_id: "nobody", customer: null },
      ],
      pagination: { total_count: 3, max_page: 1 },
    });
    const [first] = items(list);
    expect((await send("GET", `/v1/events/${String(at(first, "id"))}`)).body).toEqual(first);
    mock.seed.customer({ external_id: "nobody" });
    expect(items(await send("GET", "/v1/events/?name=three"))).toMatchObject([
      { customer: { external_id: "nobody", first_user_event_at: "2025-12-01T00:00:00Z" } },
    ]);
  });

  it("takes nothing with the same external ID twice", async () => {
    const { send } = checkedSetup();
    const event = { name: "call", external_customer_id: "usr_1", external_id: "evt_1" };
    expect(await ingest(send, event)).toEqual({ inserted: 1, duplicates: 0 });
    expect(await ingest(send, event, { ...event, name: "other" })).toEqual({ inserted: 0, duplicates: 2 });
    const again = { ...event, external_id: "evt_2" };
    expect(await ingest(send, again, again)).toEqual({ inserted: 1, duplicates: 1 });
    const plain = { name: "call", external_customer_id: "usr_1" };
    expect(await ingest(send, plain, plain)).toEqual({ inserted: 2, duplicates: 0 });
    expect(await names(send)).toHaveLength(4);
    expect(await ingest(send)).toEqual({ inserted: 0, duplicates: 0 });
  });

  it("takes no event when one is wrong", async () => {
    const { mock, send } = checkedSetup({ now: stoppedClock(START).now });
    const foreign = mock.seed.customer({ organization_id: OTHER_ORGANIZATION });
    const { id } = mock.seed.customer();
    const answer = await send("POST", "/v1/events/ingest", {
      events: [
        { name: "good", external_customer_id: "usr_1" },
        { name: "a", customer_id: UNKNOWN_ID },
        { name: "b", customer_id: foreign.id },
        { name: "c", customer_id: id, member_id: UNKNOWN_ID },
        { name: "d", external_customer_id: "usr_1", organization_id: MOCK_ORGANIZATION_ID },
      ],
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({
      error: "PolarRequestValidationError",
      detail: [
        issue(1, "customer_id", "customer_id", "Customer not found.", UNKNOWN_ID),
        issue(2, "customer_id", "customer_id", "Customer not found.", foreign.id),
        issue(3, "member_id", "member_id", "Member not found.", UNKNOWN_ID),
        issue(
          4,
          "organization_token",
          "organization_id",
          "Setting organization_id is disallowed when using an organization token.",
          MOCK_ORGANIZATION_ID,
        ),
      ],
    });
    expect(await names(send)).toEqual([]);
  });

  it("asks a user token for the organization", async () => {
    const { send } = checkedSetup();
    const event = { name: "call", external_customer_id: "usr_1" };

    async function by(organization_id?: string): Promise<unknown> {
      const body = { events: [{ ...event, ...(organization_id === undefined ? {} : { organization_id }) }] };
      return (await send("POST", "/v1/events/ingest", body, as(MOCK_USER_TOKEN))).body;
    }

    expect(await by()).toMatchObject({ detail: [{ type: "missing" }] });
    expect(await by(OTHER_ORGANIZATION)).toMatchObject({ detail: [{ type: "organization_id" }] });
    expect(await by(MOCK_ORGANIZATION_ID)).toEqual({ inserted: 1, duplicates: 0 });
  });

  it("refuses what the schema does not know, for both shapes of an event", async () => {
    const { send } = checkedSetup({ now: stoppedClock(START).now });

    async function post(event: unknown): Promise<unknown> {
      return schemaIssues(await send("POST", "/v1/events/ingest", { events: [event] }));
    }

    const [byId, byExternalId] = ["EventCreateCustomer", "EventCreateExternalCustomer"].map((shape) => [
      "body",
      "events",
      0,
      shape,
    ]) as [string[], string[]];
    expect(await post({ name: "call" })).toMatchObject([
      { type: "missing", loc: [...byId, "customer_id"] },
      { type: "missing", loc: [...byExternalId, "external_customer_id"] },
    ]);
    const wrong = { name: "x".repeat(129), external_customer_id: 1, metadata: { a: null } };
    expect(await post(wrong)).toContainEqual(
      expect.objectContaining({ type: "string_too_long", loc: [...byExternalId, "name"] }),
    );
    const late = { name: "call", external_customer_id: "usr_1", timestamp: "2026-01-01T00:00:01Z" };
    const msg = "Value error, Timestamp must be in the past.";
    expect(await post(late)).toMatchObject([
      { type: "value_error", loc: [...byId, "timestamp"], msg },
      { type: "missing", loc: [...byId, "customer_id"] },
      { type: "value_error", loc: [...byExternalId, "timestamp"], msg },
    ]);
    const nowhere = { name: "call", external_customer_id: "usr_1", timestamp: "2026-01-01T00:00:00" };
    expect(await post(nowhere)).toContainEqual(expect.objectContaining({ type: "timezone_aware" }));
    const cost = { name: "call", external_customer_id: "usr_1", metadata: { _cost: { amount: "much" } } };
    const place = [...byExternalId, "metadata", "_cost"];
    expect(await post(cost)).toContainEqual(expect.objectContaining({ loc: [...place, "amount"] }));
    expect(await post(cost)).toContainEqual(
      expect.objectContaining({ type: "missing", loc: [...place, "currency"] }),
    );
    const model = { name: "call", external_customer_id: "usr_1", metadata: { _llm: {} } };
    expect(await post(model)).toContainEqual(
      expect.objectContaining({ type: "missing", loc: [...byExternalId, "metadata", "_llm", "vendor"] }),
    );
    expect(schemaIssues(await send("POST", "/v1/events/ingest", {}))).toMatchObject([
      { type: "missing", loc: ["body", "events"] },
    ]);
  });
});

describe("events below others", () => {
  it("wait for their parent, by its ID or external ID", async () => {
    const { send } = checkedSetup();
    const event = { external_customer_id: "usr_1" };
    await ingest(
      send,
      { ...event, name: "leaf", parent_id: "branch" },
      { ...event, name: "lost", parent_id: "?" },
    );
    expect(await names(send)).toEqual([]);
    await ingest(send, { ...event, name: "branch", external_id: "branch", parent_id: "root" });
    expect(await names(send)).toEqual([]);
    await ingest(send, { ...event, name: "root", external_id: "root" });
    expect(await names(send, "?sorting=timestamp")).toEqual(["leaf", "branch", "root"]);
    const [root] = items(await send("GET", "/v1/events/?name=root"));
    const [branch] = items(await send("GET", "/v1/events/?name=branch"));
    expect(root).toMatchObject({ parent_id: null, child_count: 2 });
    expect(branch).toMatchObject({ parent_id: at(root, "id"), child_count: 1 });
    await ingest(send, { ...event, name: "late", parent_id: at(branch, "id") });
    const under = `parent_id=${String(at(root, "id"))}`;
    expect(await names(send, `?${under}`)).toEqual(["branch"]);
    expect([...(await names(send, `?${under}&depth=2`))].sort()).toEqual(["branch", "late", "leaf"]);
    expect(await names(send, "?depth=0")).toEqual(["root"]);
    expect([...(await names(send, "?depth=1"))].sort()).toEqual(["branch", "root"]);
    expect((await send("GET", "/v1/events/?depth=6")).status).toBe(422);
  });

  it("never show when they go round in circles", async () => {
    const { send } = checkedSetup();
    const event = { name: "x", external_customer_id: "usr_1" };
    await ingest(
      send,
      { ...event, external_id: "a", parent_id: "b" },
      { ...event, external_id: "b", parent_id: "a" },
      { ...event, external_id: "c", parent_id: "c" },
    );
    expect(await names(send)).toEqual([]);
  });
});

describe("the list of events", () => {
  /** Five events, an hour apart, the newest last. */
  async function filled(): Promise<ReturnType<typeof setup> & { readonly id: string }> {
    const { mock, send } = checkedSetup({ now: stoppedClock(START).now });
    const { id } = mock.seed.customer({ external_id: "usr_1", email: "jo@example.com" });

    function event(hour: number, name: string, n: number, whose: object): object {
      return {
        name,
        timestamp: `2025-12-31T0${hour}:00:00Z`,
        metadata: { n, word: `w${n}` },
        ...whose,
      };
    }

    await ingest(
      send,
      event(1, "a", 1, { customer_id: id }),
      event(2, "b", 2, { external_customer_id: "usr_1" }),
      event(3, "a", 3, { external_customer_id: "usr_2" }),
      event(4, "c", 4, { external_customer_id: "usr_2" }),
      event(5, "c", 5, { external_customer_id: "usr_3" }),
    );
    return { mock, send, id };
  }

  it("comes in pages, newest first or oldest first", async () => {
    const { send } = await filled();
    const page = await send("GET", "/v1/events/?limit=2&page=3");
    expect(page.body).toMatchObject({
      items: [{ metadata: { n: 1 } }],
      pagination: { total_count: 5, max_page: 3 },
    });
    expect(await names(send, "?sorting=timestamp&limit=2")).toEqual(["a", "b"]);
  });

  it("comes with a cursor's pagination when asked for it", async () => {
    const { send } = await filled();
    const first = await send("GET", "/v1/events/?limit=3&cursor_pagination=true");
    expect(items(first)).toHaveLength(3);
    expect(at(first.body, "pagination")).toEqual({ has_next_page: true });
    const second = await send("GET", "/v1/events/?limit=3&page=2&cursor_pagination=true");
    expect(items(second)).toHaveLength(2);
    expect(at(second.body, "pagination")).toEqual({ has_next_page: false });
  });

  it("keeps to what is asked for", async () => {
    const { mock, send, id } = await filled();

    async function count(query: string): Promise<number> {
      return (await names(send, `?${query}`)).length;
    }

    expect(await count("name=a")).toBe(2);
    expect(await count("name=a&name=b")).toBe(3);
    expect(await count("source=user")).toBe(5);
    expect(await count("source=system")).toBe(0);
    // One customer's events, whichever way they named it.
    expect(await count(`customer_id=${id}`)).toBe(2);
    expect(await count("external_customer_id=usr_1")).toBe(2);
    expect(await count(`customer_id=${id}&external_customer_id=usr_2`)).toBe(4);
    expect(await count("start_timestamp=2025-12-31T02:00:00Z")).toBe(3);
    expect(await count("end_timestamp=2025-12-31T02:00:00Z")).toBe(1);
    expect(await count("metadata[n]=2&metadata[n]=3")).toBe(2);
    expect(await count(`organization_id=${MOCK_ORGANIZATION_ID}`)).toBe(5);
    expect(await count(`organization_id=${OTHER_ORGANIZATION}`)).toBe(0);
    const filter = { conjunction: "and", clauses: [{ property: "n", operator: "gt", value: 3 }] };
    expect(await count(`filter=${encodeURIComponent(JSON.stringify(filter))}`)).toBe(2);
    const meter = mock.seed.meter({ aggregation: { func: "sum", property: "word" } });
    expect(await count(`meter_id=${meter.id}`)).toBe(0);
    const search = `organization_id=${MOCK_ORGANIZATION_ID}&query=`;
    expect(await count(`${search}"W4"`)).toBe(1);
    expect(await count(`${search}jo@example`)).toBe(2);
  });

  it("refuses filters that make no sense", async () => {
    const { send } = checkedSetup();
    const meter = await send("GET", `/v1/events/?meter_id=${UNKNOWN_ID}`);
    expect(meter.status).toBe(422);
    expect(meter.body).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [{ type: "meter_id", loc: ["query", "meter_id"], msg: "Meter not found." }],
    });

    async function detail(query: string): Promise<unknown> {
      return schemaIssues(await send("GET", `/v1/events/?${query}`));
    }

    expect(await detail("query=abc")).toMatchObject([{ type: "value_error", loc: ["query", "query"] }]);
    expect(await detail(`query=ab&organization_id=${MOCK_ORGANIZATION_ID}`)).toMatchObject([
      { type: "query" },
    ]);
    expect(await detail("filter={")).toMatchObject([{ type: "json_invalid", loc: [] }]);
    expect(await detail('filter={"conjunction":"and"}')).toMatchObject([
      { type: "missing", loc: ["clauses"] },
    ]);
    // The server tries one source, and then several.
    expect(await detail("source=me")).toMatchObject([{ type: "enum" }, { type: "enum" }]);
  });

  it("and single events show nothing of another organization", async () => {
    const both = { organizationIds: [MOCK_ORGANIZATION_ID, OTHER_ORGANIZATION] };
    const { send } = checkedSetup({ tokens: { polar_oat_mock: {}, user: both } });
    const event = { name: "x", external_customer_id: "usr_1", organization_id: OTHER_ORGANIZATION };
    await send("POST", "/v1/events/ingest", { events: [event] }, as("user"));
    expect(await names(send)).toEqual([]);
    const [own] = items(await send("GET", "/v1/events/", undefined, as("user")));
    const path = `/v1/events/${String(at(own, "id"))}`;
    expect((await send("GET", path, undefined, as("user"))).status).toBe(200);
    expect((await send("GET", path)).status).toBe(404);
    expect((await send("GET", `/v1/events/${UNKNOWN_ID}`)).status).toBe(404);
    expect((await send("GET", "/v1/events/nonsense")).status).toBe(422);
  });
});

describe("the names of events", () => {
  it("come with how often and when they were seen", async () => {
    const { mock, send } = checkedSetup({ now: stoppedClock(START).now });
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    await ingest(
      send,
      { name: "call", customer_id: id, timestamp: "2025-12-02T00:00:00Z" },
      { name: "call", external_customer_id: "usr_1", timestamp: "2025-12-01T00:00:00Z" },
      { name: "sign-up", external_customer_id: "usr_2", timestamp: "2025-12-03T00:00:00Z" },
    );
    const call = {
      name: "call",
      label: "call",
      source: "user",
      occurrences: 2,
      first_seen: "2025-12-01T00:00:00Z",
      last_seen: "2025-12-02T00:00:00Z",
    };
    const list = await send("GET", "/v1/events/names");
    expect(list.body).toMatchObject({
      items: [{ name: "sign-up", occurrences: 1 }, call],
      pagination: { total_count: 2, max_page: 1 },
    });
    for (const sorting of ["-occurrences", "name", "first_seen", "last_seen"]) {
      expect(items(await send("GET", `/v1/events/names?sorting=${sorting}`))[0]).toEqual(call);
    }
    expect(items(await send("GET", `/v1/events/names?customer_id=${id}`))).toEqual([call]);
    expect(items(await send("GET", "/v1/events/names?query=SIGN"))).toMatchObject([{ name: "sign-up" }]);
    expect(items(await send("GET", "/v1/events/names?source=system"))).toEqual([]);
  });
});

function issue(index: number, type: string, field: string, msg: string, input: string): object {
  return { type, loc: ["body", "events", index, field], msg, input };
}
