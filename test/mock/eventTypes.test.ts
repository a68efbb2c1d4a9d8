import { describe, expect, it } from "vitest";
import { checkedSetup } from "./checked.js";
import { at, items } from "./support.js";

/** A mock to which two calls, one below the other, and a search came. */
async function ingested() {
  const { send } = checkedSetup();
  const events = [
    { name: "call", external_id: "c1", external_customer_id: "a", timestamp: "2026-01-01T00:00:00Z" },
    { name: "call", parent_id: "c1", external_customer_id: "a", metadata: { model: "big" } },
    { name: "search", external_customer_id: "b", timestamp: "2026-01-02T00:00:00Z" },
  ];
  await send("POST", "/v1/events/ingest", { events });
  return { send };
}

describe("event types", () => {
  it("tell the names of events, how often and when they were seen", async () => {
    const { send } = await ingested();
    const listed = await send("GET", "/v1/event-types/");
    expect(items(listed)).toMatchObject([
      { name: "call", label: "call", source: "user", occurrences: 2, first_seen: "2026-01-01T00:00:00Z" },
      { name: "search", occurrences: 1, last_seen: "2026-01-02T00:00:00Z" },
    ]);
  });

  it.each([
    ["?root_events=true&sorting=name", ["call", "search"]],
    ["?query=SEA", ["search"]],
    ["?external_customer_id=b", ["search"]],
    ["?source=system", []],
    ["?sorting=-name", ["search", "call"]],
  ])("are filtered and sorted by %s", async (query, names) => {
    const { send } = await ingested();
    const found = items(await send("GET", `/v1/event-types/${query}`));
    expect(found.map((type) => at(type, "name"))).toEqual(names);
  });

  it("get a label, or the place in the metadata that holds it, which events then show", async () => {
    const { send } = await ingested();
    const [type] = items(await send("GET", "/v1/event-types/?sorting=name"));
    const path = `/v1/event-types/${String(at(type, "id"))}`;
    const changed = await send("PATCH", path, { label: "API call", label_property_selector: "model" });
    expect(changed.body).toMatchObject({ name: "call", label: "API call", modified_at: null });
    const shown = items(await send("GET", "/v1/events/?name=call&sorting=timestamp"));
    expect(shown.map((event) => at(event, "label"))).toEqual(["API call", "big"]);
  });
});
