import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CUSTOMER, ID, jsonAnswer } from "./support/answers.js";
import { combinations } from "./support/cores.js";
import { errorOf } from "./support/results.js";
import { recorder } from "./support/wire.js";

const SEED = 20_261_001;

/** Segments that a URL parser takes for the folder itself or the one above. */
const dots = [".", "..", "%2e", "%2E", ".%2e", "%2e.", "%2E%2e", "%2e%2E"];

describe.each(combinations)("An ID ($name)", ({ make, functions: f, checked }) => {
  /** The error of a call with an external ID, after which nothing was sent. */
  async function refused(externalId: unknown) {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const result = await f.customersGetStateExternal(make({ fetch }), { externalId } as never);
    expect(sent).toEqual([]);
    return errorOf(result);
  }

  it.each([...dots, "", "/", "a/b", "/a", "a/", "../../v1/orders", "a/../b", "//evil.example"])(
    "that is %j is refused by its name, and nothing is sent",
    async (externalId) => {
      const error = await refused(externalId);
      expect(error.name).toBe("InvalidRequestError");
      expect(error.issues?.[0]?.path).toEqual(["externalId"]);
      expect(error.message).toContain("externalId");
      expect(error.message).toContain(JSON.stringify(externalId));
    },
  );

  it("that holds a slash anywhere is refused", async () => {
    const property = fc.asyncProperty(fc.string(), fc.string(), async (before, after) => {
      expect((await refused(`${before}/${after}`)).name).toBe("InvalidRequestError");
    });
    await fc.assert(property, { numRuns: 100, seed: SEED });
  });

  it.each([undefined, null, {}, [], true, () => "a", Symbol("a")])(
    "that is %o is refused",
    async (externalId) => {
      const error = await refused(externalId);
      expect(error.name).toMatch(/^(InvalidRequestError|SDKValidationError)$/);
      expect(error.issues?.[0]?.path).toEqual(["externalId"]);
    },
  );

  it("arrives as one segment, whatever other characters it holds", async () => {
    const unit = fc.constantFrom(..."/?#%.:;&=+ \\@[]{}2eEfFüñ例🧑‍💻\u0000\n\u00ad\u202e");
    const ids = fc
      .oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit, minLength: 1 }))
      .map((text) => text.replaceAll("/", ""))
      .filter((text) => text !== "" && !dots.includes(text) && !/\p{Surrogate}/u.test(text));
    const property = fc.asyncProperty(ids, async (externalId) => {
      const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
      await f.customersGetStateExternal(make({ fetch }), { externalId });
      expect(sent).toHaveLength(1);
      const { pathname, search, hash } = new URL(sent[0]?.url ?? "");
      const segments = pathname.slice(pathname.indexOf("/v1/")).split("/").map(decodeURIComponent);
      expect(segments).toEqual(["", "v1", "customers", "external", externalId, "state"]);
      expect(search + hash).toBe("");
    });
    await fc.assert(property, { numRuns: 300, seed: SEED });
  });

  it("that is half a character is refused", async () => {
    expect((await refused("a\ud800")).name).toMatch(/^(InvalidRequestError|SDKValidationError)$/);
  });

  if (checked)
    describe("that the API declares a UUID", () => {
      it.each(["export", "external", "EXPORT", "not-a-uuid", ID.slice(1), `${ID}0`, ` ${ID}`, `${ID}\n`])(
        "and is %j is refused, and nothing is sent",
        async (id) => {
          const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
          const error = errorOf(await f.customersGet(make({ fetch }), { id }));
          expect(sent).toEqual([]);
          expect(error.name).toBe("SDKValidationError");
          expect(error.issues?.[0]).toMatchObject({ path: ["id"] });
        },
      );

      it("is refused for each function that has one, beside a body as well", async () => {
        const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
        const core = make({ fetch });
        expect(errorOf(await f.customersDelete(core, { id: "export" })).name).toBe("SDKValidationError");
        const update = await f.customersUpdate(core, { id: "export", customerUpdate: {} });
        expect(errorOf(update).name).toBe("SDKValidationError");
        expect(sent).toEqual([]);
      });

      it("is taken in every form that the server takes", async () => {
        // Python's UUID type, which the server has, takes these.
        for (const id of [ID, ID.toUpperCase(), ID.replaceAll("-", ""), `{${ID}}`, `urn:uuid:${ID}`]) {
          const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
          const result = await f.customersGet(make({ fetch }), { id });
          expect(result.ok).toBe(true);
          expect(sent).toHaveLength(1);
        }
      });
    });
});
