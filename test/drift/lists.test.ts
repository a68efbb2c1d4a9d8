import { describe, expect, it } from "vitest";
import { checkedCombinations, combinations, uncheckedCombinations } from "../contract/combinations.js";
import { answer, type Endpoint, type Outcome } from "./answers.js";
import * as samples from "./samples.js";

interface PageValue {
  readonly items: readonly { readonly email: unknown }[];
  next(): unknown;
}

function pageOf(outcome: Outcome): PageValue {
  if (!outcome.ok) throw outcome.error;
  return outcome.value as PageValue;
}

/** A hundred customers of whom some have no e-mail that one could write to. */
function hundred(...bad: readonly number[]): unknown {
  const json = samples.customerList(100);
  for (const index of bad) Object.assign((json["items"] as object[])[index] ?? {}, { email: 42 });
  return json;
}

for (const combination of checkedCombinations)
  describe(`one bad customer among a hundred, with ${combination.name}`, () => {
    const issue = {
      path: ["items", 57, "email"],
      expected: expect.stringContaining("string"),
      received: "42",
    };

    it("is one issue, and onDrift hears of it once; the other 99 are there and the bad one as it came", async () => {
      const { outcome, told } = await answer(combination, "list", hundred(57));
      expect(outcome).toMatchObject({ ok: true, drift: [issue] });
      expect(outcome.ok && outcome.drift).toHaveLength(1);
      expect(told).toEqual([{ endpoint: "GET /v1/customers/", issues: [issue] }]);
      const { items } = pageOf(outcome);
      expect(items).toHaveLength(100);
      expect(items[57]?.email).toBe(42);
      expect(items.filter(({ email }) => email === "customer@example.com")).toHaveLength(99);
    });

    it("is a ResponseValidationError under `error`, with all hundred as rawValue, and onDrift hears of it once", async () => {
      const { outcome, told } = await answer(combination, "list", hundred(57), "error");
      if (outcome.ok) throw new Error("Drift was taken although it is to be an error.");
      expect(outcome.error).toMatchObject({ name: "ResponseValidationError", issues: [issue] });
      expect(outcome.error.message).toContain("items.57.email");
      expect((outcome.error.rawValue as PageValue).items).toHaveLength(100);
      expect(told).toHaveLength(1);
    });

    it("goes unseen under `off`", async () => {
      const { outcome, told } = await answer(combination, "list", hundred(57), "off");
      expect(outcome).toMatchObject({ ok: true, drift: [] });
      expect(pageOf(outcome).items).toHaveLength(100);
      expect(told).toEqual([]);
    });

    it("is one of several when there are several: each has its index, and onDrift still hears once", async () => {
      const { outcome, told } = await answer(combination, "list", hundred(3, 50, 99));
      expect(outcome.ok && outcome.drift.map(({ path }) => path)).toEqual([
        ["items", 3, "email"],
        ["items", 50, "email"],
        ["items", 99, "email"],
      ]);
      expect(told).toHaveLength(1);
    });

    it("may be no object at all", async () => {
      const json = samples.customerList(3);
      (json["items"] as unknown[])[1] = null;
      const { outcome } = await answer(combination, "list", json);
      expect(outcome).toMatchObject({ ok: true, drift: [{ path: ["items", 1], received: "null" }] });
      expect(pageOf(outcome).items[1]).toBeNull();
    });

    it("does not stop the walk when it is the pagination that drifted", async () => {
      const { outcome } = await answer(combination, "list", { items: [samples.customerTeam()] });
      expect(outcome).toMatchObject({ ok: true, drift: [{ path: ["pagination"] }] });
      expect(pageOf(outcome).next()).toBeNull();
    });
  });

for (const combination of uncheckedCombinations)
  describe(`with ${combination.name} nothing is checked`, () => {
    it.each([undefined, "report", "error", "off"] as const)(
      "whatever responseValidation says: %s",
      async (mode) => {
        const answers: readonly (readonly [Endpoint, unknown])[] = [
          ["list", hundred(57)],
          ["list", { items: [] }],
          ["customer", { ...samples.customerTeam(), email_verified: "yes", created_at: null }],
          ["customer", {}],
          ["state", { ...samples.customerStateIndividual(), active_meters: null }],
        ];
        for (const [endpoint, json] of answers) {
          const { outcome, told } = await answer(combination, endpoint, json, mode);
          expect(outcome).toMatchObject({ ok: true, drift: [] });
          expect(told).toEqual([]);
        }
      },
    );
  });

for (const combination of combinations)
  describe(`a list without a list of items is an error in every mode, with ${combination.name}`, () => {
    it.each([
      ["no items", { pagination: {} }, { pagination: {} }],
      ["null as items", { items: null, new_field: 1 }, { items: null, newField: 1 }],
      ["text as items", { items: "none" }, { items: "none" }],
      ["an object as items", { items: {} }, { items: {} }],
      ["nothing at all", {}, {}],
      ["a bare list", [{ created_at: 0 }], [{ createdAt: 0 }]],
      // What is neither an object nor a list is not even decoded.
      ["null", null, "null", "body"],
      ["a number", 42, "42", "body"],
      ["text", "[]", '"[]"', "body"],
    ] as const)("%s", async (_, json, rawValue, ...[place = "items"]: readonly string[]) => {
      for (const mode of [undefined, "report", "error", "off"] as const) {
        const { outcome } = await answer(combination, "list", json, mode);
        if (outcome.ok) throw new Error("A list without items was taken.");
        expect(outcome.error).toMatchObject({ name: "ResponseValidationError", rawValue });
        expect(outcome.error.issues?.[0]?.path[0]).toBe(place);
        expect(outcome.error.issues?.[0]?.expected).not.toBe("");
      }
    });
  });
