import { describe, expect, it } from "vitest";
import { ID } from "./support/answers.js";
import { full, lite } from "./support/functions.js";

const notCores: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["an empty object", {}],
  ["a request in its place", { id: ID }],
  ["options in its place", { accessToken: "token" }],
  ["a text", "token"],
  ["a number", 5],
  ["a function", () => {}],
  ["an object whose call is none", { call: 5 }],
  ["a promise of a core", Promise.resolve({})],
];

/** What came of a call: the words of what it threw, or of the error that it gave. */
async function wordsOf(call: () => PromiseLike<unknown>): Promise<string> {
  try {
    const result = (await call()) as { ok: boolean; error: Error };
    return result.ok ? "it went well" : `${result.error.name}: ${result.error.message}`;
  } catch (thrown) {
    return thrown instanceof TypeError ? `TypeError: ${thrown.message}` : `threw ${String(thrown)}`;
  }
}

describe.each([
  ["lite", lite],
  ["full", full],
] as const)("What is no core, as first argument of a %s function", (_, functions) => {
  it.each(notCores)("says that a PolarCore was expected: %s", async (_name, core) => {
    const calls = [
      () => functions.customersGet(core as never, { id: ID }),
      () => functions.customersList(core as never),
      () => functions.customersCreate(core as never, { email: "a@example.com" }),
    ];
    for (const call of calls)
      expect(await wordsOf(call)).toMatch(
        /^(TypeError|InvalidRequestError|UnexpectedClientError): .*PolarCore/,
      );
  });
});
