import { describe, expect, test } from "vitest";
import { entryPoints } from "../support/entryPoints.js";
import { codeOf, pages, read } from "./markdown.js";

/** The names of the fields that an interface of a file declares itself. */
function fieldsOf(file: string, name: string): readonly string[] {
  const [, body = ""] = new RegExp(`export interface ${name}\\b[^{]*{\n(.*?)\n}`, "s").exec(read(file)) ?? [];
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, field = ""]) => field);
}

/** What a page does not have as `code`. */
function missingIn(page: string, names: readonly string[]): readonly string[] {
  const code = codeOf(page);
  return names.filter((name) => !code.includes(name));
}

describe("the documentation leaves out nothing", () => {
  test("the README's table has every entry point", () => {
    const bare = entryPoints.map(({ specifier }) => specifier).filter((name) => !name.endsWith(".js"));
    expect(bare.length).toBeGreaterThan(15);
    expect(missingIn("README.md", bare)).toEqual([]);
  });

  test("the page on calls has every option of a core and of a call", () => {
    const options = fieldsOf("core/options.ts", "CoreOptions");
    const callOptions = fieldsOf("core/options.ts", "RequestOptions");
    expect(options.length).toBeGreaterThan(10);
    expect(callOptions.length).toBeGreaterThan(4);
    // `fetchOptions` is there for programs of the official SDK 0.x.
    const named = [...options, ...callOptions].filter((name) => name !== "fetchOptions");
    expect(missingIn("docs/calls.md", named)).toEqual([]);
  });

  test("the page on errors has every error of the client, and every field of a backoff", () => {
    const [, union = ""] = /export type ClientError =(.*?);/s.exec(read("core/errors.ts")) ?? [];
    const names = [...union.matchAll(/\w+/g)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(7);
    const fields = fieldsOf("core/options.ts", "Backoff");
    expect(missingIn("docs/errors.md", [...names, ...fields])).toEqual([]);
  });

  test("the page on working here has every command of package.json that is for people", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: object };
    const text = read("docs/working-on-polar-fn.md");
    // `npm test` has a name of its own; the check of types is part of `npm run check`.
    const named = Object.keys(scripts).filter((name) => !["test", "typecheck"].includes(name));
    expect(named.filter((name) => !text.includes(`npm run ${name}`))).toEqual([]);
  });

  test("the index has every page of docs/", () => {
    const index = read("docs/README.md");
    const listed = pages.filter((page) => page.startsWith("docs/") && page !== "docs/README.md");
    expect(listed.filter((page) => !index.includes(`(${page.replace("docs/", "")})`))).toEqual([]);
  });
});
