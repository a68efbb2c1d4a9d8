/* Members of unions that this version does not know: accepted where they come, refused where they are sent. */
import fc from "fast-check";
import { eventsGet } from "polar-fn/funcs/eventsGet";
import { eventsList } from "polar-fn/funcs/eventsList";
import { metersCreate } from "polar-fn/funcs/metersCreate";
import { PolarCore } from "polar-fn/lite/core";
import { SystemEventSchema } from "polar-fn/models/SystemEvent";
import { describe, expect, it } from "vitest";
import { check } from "../../core/check.js";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

/** Names of system events that there are. */
const KNOWN = [
  ...["balance", "benefit", "checkout", "customer", "meter", "order", "subscription"].map(
    (each) => `${each}.`,
  ),
  "toString",
  "__proto__",
  "constructor",
];

/** A core whose server answers with a value. */
function answering(value: unknown): PolarCore {
  return new PolarCore({ accessToken: "x", fetch: async () => Response.json(value) });
}

describe("a system event of a name that this version does not know", () => {
  const fields = fc.dictionary(
    fc.constantFrom("id", "timestamp", "metadata", "organization_id", "customer", "label", "is_deleted"),
    fc.jsonValue(),
  );
  const names = fc.oneof(fc.constantFrom(...KNOWN), fc.string());

  it("is no drift, whatever its other fields", async () => {
    await fc.assert(
      fc.asyncProperty(names, fields, async (name, others) => {
        const event = { ...others, source: "system", name: `${name}_of_tomorrow` };
        const page = { items: [event], pagination: { total_count: 1, max_page: 1 } };
        const list = await eventsList(answering(page));
        const one = await eventsGet(answering(event), { id: ID });
        expect([list.ok && list.drift, one.ok && one.drift]).toEqual([[], []]);
        expect(one.ok && one.value.name).toBe(event.name);
        expect(check(SystemEventSchema, event)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is one that another event is not: of a name that is known, fields must be right", async () => {
    const event = { source: "system", name: "customer.created", id: 5 };
    const res = await eventsGet(answering(event), { id: ID });
    expect(res.ok && res.drift.length).toBeGreaterThan(0);
  });
});

describe("a meter that is to be created", () => {
  function meter(clauses: unknown, aggregation: unknown) {
    return { name: "Calls", filter: { conjunction: "and", clauses }, aggregation } as never;
  }

  it.each([
    ["of a clause without anything", meter([{}], { func: "count" }), "filter.clauses.0."],
    [
      "of a clause without a value",
      meter([{ property: "a", operator: "eq" }], { func: "count" }),
      "filter.clauses.0.",
    ],
    ["of a function that there is not", meter([], { func: "zz" }), "aggregation.func: expected "],
    ["of a sum of nothing", meter([], { func: "sum" }), "aggregation.property: expected "],
  ])("is refused %s, and nothing is sent", async (_, request, message) => {
    let sent = 0;
    const core = new PolarCore({
      accessToken: "x",
      fetch: async () => {
        sent += 1;
        return Response.json({});
      },
    });
    const res = await metersCreate(core, request);
    expect(!res.ok && [res.error.name, sent]).toEqual(["SDKValidationError", 0]);
    expect(!res.ok && res.error.message).toContain(`POST /v1/meters/: ${message}`);
  });

  it("is refused in a message of 4 KB, with a hundred issues, however many clauses are wrong", async () => {
    const clauses = Array.from({ length: 20_000 }, () => ({}));
    const res = await metersCreate(answering({}), meter(clauses, { func: "count" }));
    if (res.ok || res.error.name !== "SDKValidationError") throw new Error("It was not refused.");
    expect(res.error.issues).toHaveLength(100);
    expect(res.error.message.length).toBeLessThan(4096);
  });
});
