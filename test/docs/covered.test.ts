import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pagesOfProjects } from "../platforms/writeRecipes.js";
import { blocksOf } from "./blocksOf.js";
import { pages, ROOT } from "./markdown.js";
import { RECIPES_HERE } from "./recipeFiles.js";

/*
 * No code of the documentation goes unchecked: whoever adds a page or a block finds here that no
 * test runs it.
 */

/** What is not code of a program. */
const NOT_CODE = ["sh", "text"];

/** testing.test.ts runs what this page has in other languages. */
const IN_OTHER_LANGUAGES = "docs/testing.md";

const blocks = pages.flatMap((page) => blocksOf(page).map((block) => ({ ...block, page })));

function placesOf(found: readonly { readonly place: string }[]): readonly string[] {
  return found.map(({ place }) => place);
}

describe("the code of the documentation", () => {
  test("is TypeScript, in the README and below docs/, where tests look for it", () => {
    const code = blocks.filter(({ language }) => !NOT_CODE.includes(language));
    const foreign = code.filter(({ language }) => !["ts", "tsx"].includes(language));
    expect(placesOf(foreign.filter(({ page }) => page !== IN_OTHER_LANGUAGES))).toEqual([]);
    const elsewhere = code.filter(({ page }) => page !== "README.md" && !page.startsWith("docs/"));
    expect(placesOf(elsewhere)).toEqual([]);
  });

  test("with JSX is run where React is installed", () => {
    const jsx = blocks.filter(({ language }) => language === "tsx");
    expect(placesOf(jsx.filter(({ page }) => !pagesOfProjects.includes(page)))).toEqual([]);
  });

  test("of every recipe is run, here or where its framework is installed", () => {
    const recipes = readdirSync(join(ROOT, "docs", "recipes")).map((name) => `docs/recipes/${name}`);
    const run = [...RECIPES_HERE, ...pagesOfProjects];
    expect(recipes.filter((page) => !run.includes(page))).toEqual([]);
  });
});
