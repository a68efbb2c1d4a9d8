import fc from "fast-check";
import { expect, it } from "vitest";
import { describeCombinations } from "./combinations.js";
import { fakeFetch, ID, jsonAnswer, SECRET, watchRejections } from "./support.js";

watchRejections();

/** What settings leave around a token, on one side. */
const around = fc.array(fc.constantFrom(" ", "\n", "\r\n", "\t", '"', "'", "`", "\ufeff"), { maxLength: 4 });

describeCombinations("A token", ({ core: make, functions: funcs }) => {
  it("is sent without the white space and the quotes that settings leave around it", async () => {
    await fc.assert(
      fc.asyncProperty(around, around, fc.boolean(), async (before, after, isAsked) => {
        const given = `${before.join("")}${SECRET}${after.join("")}`;
        const { fetch, requests } = fakeFetch(jsonAnswer({}));
        const accessToken = isAsked ? async () => given : given;
        await funcs.customersGet(make({ fetch, accessToken }), { id: ID });
        expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([`Bearer ${SECRET}`]);
      }),
      { numRuns: 50 },
    );
  });
});
