import { describe, expect, it } from "vitest";
import { checkedCombinations, combinations } from "../contract/combinations.js";
import { plain } from "../contract/results.js";
import { answer, type Endpoint } from "./answers.js";
import * as samples from "./samples.js";

/** The answer's value, which every combination must give silently in every mode. */
async function acceptedEverywhere(endpoint: Endpoint, json: unknown): Promise<unknown> {
  const values: unknown[] = [];
  for (const combination of combinations) {
    for (const mode of ["report", "error", "off"] as const) {
      const { outcome, told } = await answer(combination, endpoint, json, mode);
      if (!outcome.ok) throw outcome.error;
      expect(outcome.drift).toEqual([]);
      expect(told).toEqual([]);
      values.push(plain(outcome.value));
    }
  }
  for (const value of values) expect(value).toEqual(values[0]);
  return values[0];
}

const AT = new Date("2026-10-01T12:00:00.123Z");

describe("what a later version of the API adds is accepted and kept, silently, in every mode", () => {
  it("a customer of a type that nobody knew, with fields of its own and without those of the others", async () => {
    const json = {
      id: "1",
      type: "enterprise",
      created_at: "2026-10-01T12:00:00.123Z",
      seat_plan: { max_seats: 5 },
    };
    expect(await acceptedEverywhere("customer", json)).toEqual({
      id: "1",
      type: "enterprise",
      createdAt: AT,
      seatPlan: { maxSeats: 5 },
    });
  });

  it("a state of a type that nobody knew", async () => {
    const json = { ...samples.customerStateTeam(), type: "enterprise", active_meters: undefined };
    expect(await acceptedEverywhere("state", json)).toMatchObject({
      type: "enterprise",
      emailVerified: true,
    });
  });

  it("an item of a type that nobody knew among the customers of a list", async () => {
    const json = samples.customerList(3);
    (json["items"] as unknown[])[1] = { type: "enterprise" };
    expect(await acceptedEverywhere("list", json)).toMatchObject({
      items: [{ type: "individual" }, { type: "enterprise" }, { type: "individual" }],
    });
  });

  it("an enum value that nobody knew: status, interval, benefit type, tax ID format, country", async () => {
    const json = samples.customerStateIndividual();
    Object.assign((json["active_subscriptions"] as object[])[0] ?? {}, {
      status: "hibernating",
      recurring_interval: "decade",
    });
    Object.assign((json["granted_benefits"] as object[])[0] ?? {}, { benefit_type: "hologram" });
    Object.assign(json["billing_address"] as object, { country: "XX" });
    json["tax_id"] = ["123", "xx_vat"];
    expect(await acceptedEverywhere("state", json)).toMatchObject({
      activeSubscriptions: [{ status: "hibernating", recurringInterval: "decade" }],
      grantedBenefits: [{ benefitType: "hologram" }],
      billingAddress: { country: "XX" },
      taxId: ["123", "xx_vat"],
    });
  });

  it("new fields at every level, with camelCase keys like the others", async () => {
    const added = { new_field: { inner_field: [{ deep_field: 1 }] } };
    const json = samples.customerStateTeam();
    for (const name of ["active_subscriptions", "granted_benefits", "active_meters"]) {
      Object.assign((json[name] as object[])[0] ?? {}, added);
    }
    Object.assign(json, added);
    const kept = { newField: { innerField: [{ deepField: 1 }] } };
    expect(await acceptedEverywhere("state", json)).toMatchObject({
      ...kept,
      activeSubscriptions: [kept],
      grantedBenefits: [kept],
      activeMeters: [kept],
    });
  });

  it("new fields of a list and of its pagination", async () => {
    const json = samples.customerList(1);
    Object.assign(json["pagination"] as object, { has_next_page: false });
    Object.assign(json, { took_ms: 3 });
    expect(await acceptedEverywhere("list", json)).toMatchObject({
      tookMs: 3,
      pagination: { totalCount: 1, maxPage: 1, hasNextPage: false },
    });
  });

  it("a benefit whose properties are of no known shape", async () => {
    const json = samples.customerStateTeam();
    Object.assign((json["granted_benefits"] as object[])[0] ?? {}, { properties: { hologram_id: 7 } });
    expect(await acceptedEverywhere("state", json)).toMatchObject({
      grantedBenefits: [{ properties: { hologramId: 7 } }],
    });
  });
});

describe("values in maps are checked too, and their keys stand in the path as they are", () => {
  const broken = (field: "metadata" | "custom_field_data", value: object): unknown => {
    const json = samples.customerStateIndividual();
    Object.assign((json["active_subscriptions"] as object[])[0] ?? {}, { [field]: value });
    return json;
  };

  it.each([
    ["null in metadata", "metadata", { plan_name: null }, ["metadata", "plan_name"]],
    ["an object in metadata", "metadata", { plan_name: {} }, ["metadata", "plan_name"]],
    ["a list in metadata", "metadata", { fooBar: ["a"] }, ["metadata", "fooBar"]],
    ["an object in custom field data", "custom_field_data", { a_b: {} }, ["customFieldData", "a_b"]],
  ] as const)("%s is one issue", async (_, field, value, path) => {
    for (const combination of checkedCombinations) {
      const { outcome } = await answer(combination, "state", broken(field, value));
      expect(outcome).toMatchObject({ ok: true, drift: [{ path: ["activeSubscriptions", 0, ...path] }] });
      expect(outcome.ok && outcome.drift).toHaveLength(1);
    }
  });
});
