import { expect, it } from "vitest";
import { runProgram } from "./runProgram.js";

/** What React sends of a value to a client component. */
interface Rendered {
  /** `the customer`, or what stands in its place. */
  readonly has: string;
  readonly errors: readonly string[];
  /** How many pages React has asked for while it did so. */
  readonly asked: number;
}

type Outcomes = Readonly<Record<"failure" | "result" | "value" | "list" | "page" | "items", Rendered>>;

const ARRIVES: Rendered = { has: "the customer", errors: [], asked: 0 };
const NOTHING: Rendered = { has: "[]", errors: [], asked: 0 };

/* The table of docs/react-server-components.md: a list of eight pages, of which the first is held. */
it("React sends to client components what docs/react-server-components.md says", async () => {
  const said = await runProgram({ project: "react", args: ["--conditions", "react-server", "program.mjs"] });
  const { full, lite } = JSON.parse(said) as { readonly full: Outcomes; readonly lite: Outcomes };
  expect([full.value, full.items, lite.value, lite.items]).toEqual([ARRIVES, ARRIVES, ARRIVES, ARRIVES]);
  expect([full.result, full.list]).toEqual([NOTHING, NOTHING]);
  expect(full.failure.has).toBe('["$0"]');
  expect(lite.result).toEqual(ARRIVES);
  expect(lite.failure.has).toContain('{"ok":false,"error":{"name":"ResourceNotFound"');
  // Each of the seven pages that follow, once.
  expect(full.page.asked).toBe(7);
  // In a plain result React finds the next page again, and again walks all that follow.
  expect([lite.list.asked, lite.page.asked]).toEqual([2 ** 7 - 1, 2 ** 7 - 1]);
});
