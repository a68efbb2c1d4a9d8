import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Combination, combinations } from "../contract/combinations.js";
import { expectError, expectValue } from "../contract/results.js";
import { customerTeam } from "../drift/samples.js";
import "./setup.js";

/** A server of `total()` customers, numbered, that remembers which pages it was asked for. */
function shelf({ core }: Combination, total: (asked: number) => number, cap = 100) {
  const asked: number[] = [];
  const polar = core({
    fetch: async (url) => {
      const { searchParams } = new URL(url);
      const page = Number(searchParams.get("page") ?? 1);
      const limit = Math.min(Number(searchParams.get("limit") ?? 10), cap);
      asked.push(page);
      const count = total(asked.length);
      const first = (page - 1) * limit;
      const numbers = Array.from(
        { length: Math.max(0, Math.min(limit, count - first)) },
        (_, index) => first + index,
      );
      return Response.json({
        items: numbers.map((number) => ({ ...customerTeam(), id: `${number}` })),
        pagination: { total_count: count, max_page: Math.ceil(count / limit) },
      });
    },
  });
  return { polar, asked };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

const size = fc.integer({ min: 1, max: 12 });
const total = fc.integer({ min: 0, max: 60 });

for (const combination of combinations) {
  const { functions } = combination;

  describe(`a list, with ${combination.name}`, () => {
    it("of any length, in pages of any size, is walked completely and once", async () => {
      await fc.assert(
        fc.asyncProperty(total, size, async (count, limit) => {
          const { polar, asked } = shelf(combination, () => count);
          const ids: string[] = [];
          for await (const page of expectValue(await functions.customersList(polar, { limit }))) {
            ids.push(...expectValue(page).items.map(({ id }) => id));
          }
          expect(ids).toEqual(range(0, count).map(String));
          expect(asked).toEqual(range(1, Math.max(1, Math.ceil(count / limit)) + 1));
        }),
        { numRuns: 60 },
      );
    });

    it("is walked to its end from any page on", async () => {
      await fc.assert(
        fc.asyncProperty(total, size, fc.integer({ min: 1, max: 8 }), async (count, limit, start) => {
          const { polar } = shelf(combination, () => count);
          const ids: string[] = [];
          for await (const page of expectValue(
            await functions.customersList(polar, { limit, page: start }),
          )) {
            ids.push(...expectValue(page).items.map(({ id }) => id));
          }
          expect(ids).toEqual(range((start - 1) * limit, count).map(String));
        }),
        { numRuns: 60 },
      );
    });

    it("is the same with next() as with a walk, and next() can be called again", async () => {
      await fc.assert(
        fc.asyncProperty(total, size, async (count, limit) => {
          const { polar } = shelf(combination, () => count);
          const first = expectValue(await functions.customersList(polar, { limit }));
          const walked: unknown[] = [];
          for await (const page of first) walked.push(expectValue(page).items);
          const stepped: unknown[] = [first.items];
          for (let next = first.next(); next !== null; ) {
            const page = expectValue(await next);
            stepped.push(page.items);
            next = page.next();
          }
          expect(stepped).toEqual(walked);
        }),
        { numRuns: 30 },
      );
    });

    it("is walked completely when the server's cap is below the limit that was asked for", async () => {
      await fc.assert(
        fc.asyncProperty(total, size, async (count, cap) => {
          const { polar } = shelf(combination, () => count, cap);
          const ids: string[] = [];
          for await (const page of expectValue(await functions.customersList(polar, { limit: 100 }))) {
            ids.push(...expectValue(page).items.map(({ id }) => id));
          }
          expect(ids).toEqual(range(0, count).map(String));
        }),
        { numRuns: 30 },
      );
    });

    it("that shrinks while it is walked gives nobody twice, asks for no page twice, and comes to an end", async () => {
      const lengths = fc
        .array(total, { minLength: 1, maxLength: 10 })
        .map((list) => list.sort((a, b) => b - a));
      await fc.assert(
        fc.asyncProperty(lengths, size, async (counts, limit) => {
          const { polar, asked } = shelf(
            combination,
            (call) => counts[Math.min(call, counts.length) - 1] ?? 0,
          );
          const ids: string[] = [];
          for await (const page of expectValue(await functions.customersList(polar, { limit }))) {
            ids.push(...expectValue(page).items.map(({ id }) => id));
          }
          expect(new Set(ids).size).toBe(ids.length);
          expect(asked).toEqual(range(1, asked.length + 1));
          expect(asked.length).toBeLessThanOrEqual(Math.max(1, Math.ceil((counts[0] ?? 0) / limit)));
        }),
        { numRuns: 60 },
      );
    });

    it("that claims more pages than it has comes to an end at the first empty one", async () => {
      await fc.assert(
        fc.asyncProperty(total, size, fc.jsonValue(), async (count, limit, claim) => {
          let asked = 0;
          const polar = combination.core({
            fetch: async () => {
              asked += 1;
              const left = Math.max(0, Math.min(limit, count - (asked - 1) * limit));
              return Response.json({
                items: Array.from({ length: left }, customerTeam),
                pagination: { total_count: claim, max_page: 1e9, has_next_page: true },
              });
            },
          });
          let pages = 0;
          for await (const page of expectValue(await functions.customersList(polar, { limit }))) {
            pages += page.ok ? 1 : 0;
            if (pages > 100) break;
          }
          expect(pages).toBe(Math.ceil(count / limit) + 1);
        }),
        { numRuns: 30 },
      );
    });

    it("stops at the first error, which is the last thing that a walk gives", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 5 }),
          fc.constantFrom(400, 401, 404, 500),
          async (bad, status) => {
            let asked = 0;
            const polar = combination.core({
              retryConfig: { strategy: "none" },
              fetch: async () => {
                asked += 1;
                if (asked > bad) return new Response("no", { status });
                return Response.json({
                  items: [customerTeam()],
                  pagination: { total_count: 9, max_page: 9 },
                });
              },
            });
            const outcomes = [];
            for await (const page of expectValue(await functions.customersList(polar, { limit: 1 })))
              outcomes.push(page);
            expect(outcomes.map(({ ok }) => ok)).toEqual([...range(0, bad).map(() => true), false]);
            const last = outcomes.at(-1);
            expect(last && expectError(last)).toMatchObject({ name: "SDKError", statusCode: status });
            expect(asked).toBe(bad + 1);
          },
        ),
        { numRuns: 20 },
      );
    });
  });
}
