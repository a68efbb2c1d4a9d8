import { describe, expect, it } from "vitest";
import { customerPortalCustomersGet } from "../../funcs/lite/customerPortalCustomersGet.js";
import { CUSTOMER, ID, jsonAnswer } from "../hostile/support/answers.js";
import { combinationsWithToken, type Options } from "../hostile/support/cores.js";
import { errorOf } from "../hostile/support/results.js";
import { recorder } from "../hostile/support/wire.js";

/** An option as a program without types gives it, and what is said of it. */
type Misfit = readonly [option: string, value: unknown, words: string];

const ofCoresAndCalls: readonly Misfit[] = [
  ["timeoutMs", "5", "timeoutMs: expected number, received string"],
  ["timeoutMs", Number.NaN, "timeoutMs: expected number, received NaN"],
];

const ofCores: readonly Misfit[] = [
  ...ofCoresAndCalls,
  ["fetch", 5, "fetch: expected function, received number"],
  ["onDrift", "log", "onDrift: expected function, received string"],
];

/** Configs of retries that are none, and what is said of them behind the option's name. */
const configs: readonly Misfit[] = [
  ["", "none", "expected object, received string"],
  ["backoff", { backoff: "x" }, "expected object, received string"],
  ["backoff.exponent", { backoff: { exponent: Number.NaN } }, "expected number, received NaN"],
  ["backoff.maxInterval", { backoff: { maxInterval: "1 min" } }, "expected number, received string"],
];

const GET = "GET /v1/customers/{id}: ";

describe.each(combinationsWithToken)("An option that does not fit ($name)", ({ make, functions: f }) => {
  it.each(ofCores)(
    "of a core is told at the first call, and nothing is sent: %s %j",
    async (option, value, words) => {
      const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
      const error = errorOf(await f.customersGet(make({ fetch, [option]: value } as Options), { id: ID }));
      expect(error).toMatchObject({ name: "InvalidRequestError", message: GET + words });
      expect(sent).toEqual([]);
    },
  );

  it.each(ofCoresAndCalls)("of a call is told, and nothing is sent: %s %j", async (option, value, words) => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const error = errorOf(await f.customersGet(make({ fetch }), { id: ID }, { [option]: value } as object));
    expect(error).toMatchObject({ name: "InvalidRequestError", message: GET + words });
    expect(sent).toEqual([]);
  });
});

describe.each(combinationsWithToken)(
  "A config of retries that does not fit ($name)",
  ({ make, functions: f }) => {
    it.each(configs)("is told before anything is sent: %s %j", async (field, config, words) => {
      function place(option: string): string {
        return [option, field].filter(Boolean).join(".");
      }

      const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
      const ofCore = await f.customersGet(make({ fetch, retryConfig: config } as Options), { id: ID });
      expect(errorOf(ofCore).message).toBe(`${GET}${place("retryConfig")}: ${words}`);
      const ofCall = await f.customersGet(make({ fetch }), { id: ID }, { retries: config } as object);
      expect(errorOf(ofCall).message).toBe(`${GET}${place("retries")}: ${words}`);
      expect(sent).toEqual([]);
    });

    it("leaves those alone that fit, to the largest", async () => {
      const backoff = {
        maxInterval: Number.POSITIVE_INFINITY,
        maxElapsedTime: 0,
        initialInterval: 0,
        exponent: 1,
      };
      const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
      const polar = make({ fetch, retryConfig: { strategy: "backoff", backoff } });
      expect((await f.customersGet(polar, { id: ID })).ok).toBe(true);
      expect(sent).toHaveLength(1);
    });
  },
);

describe.each(combinationsWithToken)("A function that has no request ($name)", ({ make }) => {
  it("takes its options also behind a request, as programs without types may give them", async () => {
    const { fetch, sent } = recorder(jsonAnswer(CUSTOMER));
    const polar = make({ fetch, accessToken: "polar_oat_of_the_shop" });
    const get = customerPortalCustomersGet as unknown as (...given: readonly unknown[]) => Promise<unknown>;
    await get(polar, {}, { accessToken: "polar_cst_of_a_customer" });
    await get(polar, undefined, { accessToken: "polar_cst_of_a_customer" });
    await get(polar, { accessToken: "polar_cst_of_a_customer" });
    await get(polar, { accessToken: "polar_cst_of_a_customer" }, {});
    await get(polar);
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
      ...Array.from({ length: 4 }, () => "Bearer polar_cst_of_a_customer"),
      "Bearer polar_oat_of_the_shop",
    ]);
  });
});
