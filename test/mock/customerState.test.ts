import { describe, expect, it } from "vitest";
import { at, items, setup, stoppedClock } from "./support.js";

describe("a customer's state", () => {
  it("is the customer with empty lists when it holds nothing", async () => {
    const { mock, send } = setup();
    const customer = mock.seed.customer({ external_id: "usr_1" });
    const state = {
      ...customer,
      active_subscriptions: [],
      granted_benefits: [],
      active_meters: [],
    };
    expect((await send("GET", `/v1/customers/${customer.id}/state`)).body).toEqual(state);
    expect((await send("GET", "/v1/customers/external/usr_1/state")).body).toEqual(state);
  });

  it("shows what was seeded, with sensible values for what was left out", async () => {
    const { mock, send } = setup({ now: stoppedClock("2026-01-31T00:00:00.250Z").now });
    const { id } = mock.seed.customer();
    const seeded = mock.seed.state(id, {
      active_subscriptions: [{ amount: 4900, metadata: { seat: "1" } }],
      granted_benefits: [{ benefit_type: "feature_flag", benefit_metadata: { flag: true } }],
      active_meters: [{ credited_units: 100, consumed_units: 25.5 }],
    });
    const answer = await send("GET", `/v1/customers/${id}/state`);
    expect(answer.body).toEqual(seeded);
    expect(answer.body).toMatchObject({
      active_subscriptions: [
        {
          status: "active",
          amount: 4900,
          currency: "usd",
          recurring_interval: "month",
          current_period_start: "2026-01-31T00:00:00.250000Z",
          cancel_at_period_end: false,
          trial_end: null,
          meters: [],
        },
      ],
      granted_benefits: [{ benefit_type: "feature_flag", benefit_metadata: { flag: true } }],
      active_meters: [{ credited_units: 100, consumed_units: 25.5, balance: 74.5 }],
    });
  });

  it("shows active and trialing subscriptions only", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer();
    for (const status of ["active", "trialing", "past_due", "canceled"] as const) {
      mock.seed.subscription({ customer_id: id, status });
    }
    const state = await send("GET", `/v1/customers/${id}/state`);
    expect(at(state.body, "active_subscriptions")).toMatchObject([
      { status: "active" },
      { status: "trialing" },
    ]);
  });

  it("is replaced list by list when it is seeded again", async () => {
    const { mock } = setup();
    const { id } = mock.seed.customer();
    mock.seed.state(id, { active_subscriptions: [{}, {}], active_meters: [{}] });
    const again = mock.seed.state(id, { active_subscriptions: [{}] });
    expect(again.active_subscriptions).toHaveLength(1);
    expect(again.active_meters).toHaveLength(1);
    expect(mock.seed.state(id, { active_meters: [] }).active_meters).toEqual([]);
  });

  it("belongs to one customer", async () => {
    const { mock, send } = setup();
    const one = mock.seed.customer();
    const two = mock.seed.customer();
    mock.seed.benefitGrant({ customer_id: one.id });
    mock.seed.customerMeter({ customer_id: one.id });
    const state = await send("GET", `/v1/customers/${two.id}/state`);
    expect(state.body).toMatchObject({ granted_benefits: [], active_meters: [] });
  });
});

describe("seeding", () => {
  it("says when the customer is unknown, the ID no UUID, or the e-mail taken", () => {
    const { mock } = setup();
    expect(() => mock.seed.state("nobody", {})).toThrow("The mock has no customer nobody to seed for.");
    expect(() => mock.seed.customer({ id: "x" })).toThrow("Not a UUID of version 4: x");
    mock.seed.customer({ email: "a@b.co" });
    expect(() => mock.seed.customer({ email: "A@b.co" })).toThrow(
      "A customer with this email address already exists. (A@b.co)",
    );
    expect(() => mock.seed.customer({ created_at: "soon" })).toThrow("Not a date-time: soon");
  });

  it("is forgotten on reset, with the requests and the faults", async () => {
    const { mock, send } = setup();
    mock.seed.customer();
    mock.fault({ status: 500, times: 5 });
    await send("GET", "/v1/customers/");
    mock.reset();
    expect(mock.requests).toHaveLength(0);
    expect(items(await send("GET", "/v1/customers/"))).toEqual([]);
  });
});
