import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { checkedCombinations } from "../contract/combinations.js";
import { answer } from "./answers.js";
import * as samples from "./samples.js";

const DRIFTED = { ...samples.customerTeam(), email_verified: "yes" };
const TOKEN = "polar_oat_sentinel";

for (const combination of checkedCombinations)
  describe(`onDrift, with ${combination.name}`, () => {
    it("is told of no answer that is as declared, and of no error of the API", async () => {
      expect((await answer(combination, "customer", samples.customerTeam())).told).toEqual([]);
      const failed = await answer(combination, "customer", undefined, "report", {
        fetch: async () => Response.json({ error: "ResourceNotFound", detail: 42 }, { status: 404 }),
      });
      expect(failed.outcome).toMatchObject({ ok: false, error: { name: "ResourceNotFound" } });
      expect(failed.told).toEqual([]);
    });

    it("is told once although the call was tried three times", async () => {
      const statuses = [500, 503, 200];
      const { outcome, told } = await answer(combination, "customer", undefined, "report", {
        fetch: async () => Response.json(DRIFTED, { status: statuses.shift() ?? 200 }),
        retryConfig: { strategy: "backoff", backoff: { initialInterval: 0 } },
      });
      expect(outcome).toMatchObject({ ok: true, drift: [{ path: ["emailVerified"] }] });
      expect(told).toHaveLength(1);
    });

    it.each(["report", "error"] as const)(
      "that throws makes an UnexpectedClientError of it, under `%s`",
      async (mode) => {
        const mine = new Error("my mistake");

        function onDrift(): never {
          throw mine;
        }

        const { outcome } = await answer(combination, "customer", DRIFTED, mode, { onDrift });
        expect(outcome).toMatchObject({ ok: false, error: { name: "UnexpectedClientError", cause: mine } });
      },
    );

    it.each([undefined, null, "text"])(
      "that throws %j makes an UnexpectedClientError of it",
      async (thrown) => {
        function onDrift(): never {
          throw thrown;
        }

        const { outcome } = await answer(combination, "customer", DRIFTED, "report", { onDrift });
        expect(outcome).toMatchObject({ ok: false, error: { name: "UnexpectedClientError" } });
      },
    );

    it("that throws is no trouble where nothing drifted", async () => {
      function onDrift(): never {
        throw new Error("my mistake");
      }

      const { outcome } = await answer(combination, "customer", samples.customerTeam(), "report", {
        onDrift,
      });
      expect(outcome).toMatchObject({ ok: true, drift: [] });
    });

    it("that is async and rejects leaves no rejection unhandled", async () => {
      let handled = false;
      // Stands for the promise of an async function, and tells whether anybody listens.
      const promise = {
        // biome-ignore lint/suspicious/noThenProperty: it is to be taken for a promise
        then: (_: unknown, reject?: (reason: unknown) => void) => {
          handled = reject !== undefined;
          reject?.(new Error("my mistake"));
        },
      };

      function onDrift(): undefined {
        return promise as unknown as undefined;
      }

      await answer(combination, "customer", DRIFTED, "report", { onDrift });
      await Promise.resolve();
      expect(handled).toBe(true);
    });

    it("is told of the page that drifted while walking, and of no other", async () => {
      const told: unknown[] = [];
      const polar = combination.core({
        fetch: async (url) => {
          const page = Number(new URL(url).searchParams.get("page") ?? 1);
          const items = [page === 2 ? { ...samples.customerTeam(), created_at: 0 } : samples.customerTeam()];
          return Response.json({ items, pagination: { total_count: 3, max_page: 3 } });
        },
        onDrift: ({ issues }) => {
          told.push(issues);
        },
      });
      const drifts: number[] = [];
      const first = await combination.functions.customersList(polar, { limit: 1 });
      if (!first.ok) throw first.error;
      for await (const page of first.value) drifts.push(page.ok ? page.drift.length : -1);
      expect(drifts).toEqual([0, 1, 0]);
      expect(told).toEqual([[{ path: ["items", 0, "createdAt"], expected: "Date", received: "0" }]]);
    });

    it.each(["report", "error"] as const)(
      "never hears the access token, nor does the outcome show it, under `%s`",
      async (mode) => {
        for (const accessToken of [TOKEN, () => TOKEN, async () => TOKEN]) {
          const { outcome, told } = await answer(combination, "customer", DRIFTED, mode, { accessToken });
          for (const shown of [outcome, told, outcome.ok ? outcome.drift : outcome.error]) {
            expect(inspect(shown, { depth: 20, showHidden: true })).not.toContain("sentinel");
            expect(JSON.stringify(shown)).not.toContain("sentinel");
          }
        }
      },
    );
  });
