import * as fc from "fast-check";
import { checkoutsCreate } from "polar-fn/funcs/checkoutsCreate";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import { discountsCreate } from "polar-fn/funcs/discountsCreate";
import { eventsIngest } from "polar-fn/funcs/eventsIngest";
import { describe, expect, it } from "vitest";
import { encode } from "../../core/codec/encode.js";
import { json, setUp } from "./support.js";
import "../laws/setup.js";

const ID = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";

describe("a body", () => {
  it("cannot take off what is forced by a key that looks like a JSON form", async () => {
    const { send, mock } = setUp({
      allow: [customersCreate, checkoutsCreate, customersUpdateExternal],
      authorize: ({ endpoint }) => {
        if (endpoint === customersUpdateExternal)
          return { externalId: "me", customerUpdate: { locale: "de" } };
        return endpoint === checkoutsCreate ? { externalCustomerId: "me" } : { externalId: "me" };
      },
    });
    for (const key of ["toJSON", "to_j_s_o_n", "toISOString"])
      for (const [method, path, body] of [
        ["POST", "/v1/customers/", { email: "a@example.com" }],
        ["POST", "/v1/checkouts/", { products: [ID] }],
        ["PATCH", "/v1/customers/external/me", { name: "Me" }],
      ] as const) {
        const response = await send(path, json(method, { ...body, [key]: 1 }));
        expect([key, path, response.status]).toEqual([key, path, 422]);
      }
    expect(mock.requests).toEqual([]);
  });

  it("is to authorize what it is to Polar, whatever keys it has, but for what is refused", async () => {
    const keys = fc.constantFrom(
      ...["toJSON", "toISOString", "__proto__", "externalCustomerId", "external_customer_id", "customerId"],
      ...["customer_id", "metadata", "name", "timestamp"],
    );
    const event = fc.dictionary(
      keys,
      fc.oneof(fc.constantFrom("me", "victim", 1, null), fc.dictionary(keys, fc.constant(1))),
    );
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 3 }), async (events) => {
        let seen: unknown;
        const { send, mock } = setUp({
          allow: [eventsIngest],
          authorize: ({ params }) => {
            seen = params;
            return {};
          },
        });
        const named = events.map((each) => ({ name: "used", externalCustomerId: "me", ...each }));
        await send("/v1/events/ingest", json("POST", { events: named }));
        for (const { body } of mock.requests) {
          sent += 1;
          const expected = JSON.parse(`${encode(seen, eventsIngest.fields)}`);
          expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(expected)));
          for (const { externalCustomerId, customerId, ...rest } of (
            JSON.parse(body) as { events: Record<string, unknown>[] }
          ).events)
            expect([externalCustomerId, customerId, typeof rest["name"]]).toEqual([
              undefined,
              undefined,
              "string",
            ]);
        }
      }),
      { numRuns: 300 },
    );
    expect(sent).toBeGreaterThan(20);
  });

  it("is refused when it is nested deeper than any request of the API", async () => {
    const { send, mock, failures } = setUp({ allow: [customersCreate, eventsIngest] });

    function object(depth: number): string {
      return `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    }

    for (const metadata of [object(32), object(2000), `${"[".repeat(5000)}${"]".repeat(5000)}`]) {
      const body = `{"email":"a@example.com","metadata":${metadata}}`;
      const response = await send("/v1/customers/", { ...json("POST", {}), body });
      expect([response.status, await response.json()]).toMatchObject([
        422,
        { detail: [{ type: "recursion_limit", loc: ["body"] }] },
      ]);
    }
    expect([mock.requests, failures]).toEqual([[], []]);
  });

  it("that is wrong in thousands of places is told of as many as 4 KB hold", async () => {
    const { send } = setUp({ allow: [eventsIngest] });
    const response = await send("/v1/events/ingest", json("POST", { events: Array(20_000).fill(1) }));
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text.length).toBeLessThan(4096);
    expect((JSON.parse(text) as { detail: unknown[] }).detail.length).toBeGreaterThan(20);
  });

  it("has times with a zone, so that none is another moment at Polar", async () => {
    const { send, mock } = setUp({ allow: [discountsCreate, eventsIngest] });
    const discount = { name: "Ten", type: "percentage", basis_points: 1000, duration: "once" };
    for (const time of ["2026-01-01T00:00:00", "Test 1", "T 2026", "2026-01-01T00:00Z[UTC]"]) {
      const response = await send("/v1/discounts/", json("POST", { ...discount, starts_at: time }));
      expect([time, response.status]).toEqual([time, 422]);
    }
    const response = await send(
      "/v1/discounts/",
      json("POST", { ...discount, starts_at: "2026-01-01T00:00:00" }),
    );
    expect(await response.json()).toMatchObject({
      detail: [{ type: "datetime_parsing", loc: ["body", "starts_at"] }],
    });
    expect(mock.requests).toEqual([]);
    await send("/v1/discounts/", json("POST", { ...discount, starts_at: "2026-01-01T00:00:00+02:00" }));
    await send(
      "/v1/events/ingest",
      json("POST", { events: [{ name: "a", external_customer_id: "u", metadata: { starts_at: "Test 1" } }] }),
    );
    expect(mock.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { ...discount, starts_at: "2025-12-31T22:00:00.000Z" },
      { events: [{ name: "a", external_customer_id: "u", metadata: { starts_at: "Test 1" } }] },
    ]);
  });
});

describe("fields that are forced into a body under a key", () => {
  function update(customerUpdate: unknown, body: unknown) {
    const setup = setUp({
      allow: [customersUpdateExternal],
      authorize: () => ({ externalId: "me", customerUpdate }),
    });
    return { ...setup, answer: setup.send("/v1/customers/external/me", json("PATCH", body)) };
  }

  it("leave the browser's mistakes to the browser", async () => {
    const { answer, failures } = update({ locale: "de" }, { name: 7 });
    const response = await answer;
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { detail: [{ loc: ["body", "name"] }] },
    ]);
    expect(failures).toEqual([]);
  });

  it.each([
    [{ locale: undefined }, /"locale" of PATCH .* cannot travel/],
    [{ lcoale: "de" }, /has no parameter "lcoale"/],
    [{ name: 7 }, /customerUpdate.name: expected string, received 7/],
  ])("are held to what holds for any parameter: %j", async (forced, message) => {
    const { answer, failures, mock } = update(forced, { name: "Me" });
    expect((await answer).status).toBe(500);
    expect(failures.map(({ cause }) => (cause as Error).message)).toEqual([expect.stringMatching(message)]);
    expect(mock.requests).toEqual([]);
  });
});

it("an ID of Polar's own that is forced must be one, too", async () => {
  const { send, mock, failures } = setUp({ allow: [customersGet], authorize: () => ({ id: "export" }) });
  expect((await send(`/v1/customers/${ID}`)).status).toBe(500);
  expect(failures.map(({ cause }) => (cause as Error).message)).toEqual([
    expect.stringMatching(/"id" of GET .* cannot travel/),
  ]);
  expect(mock.requests).toEqual([]);
});
