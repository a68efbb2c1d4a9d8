import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./markdown.js";
import { recipeFiles } from "./recipeFiles.js";

/*
 * The page on frameworks shows files of the projects that are installed and run
 * (test/consumers/projects), so that none of its code is checked here a second time.
 */

const CONSUMERS = join(ROOT, "test", "consumers");

function textsOf(folder: string): readonly string[] {
  return readdirSync(join(CONSUMERS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => `// ${file}\n${readFileSync(file, "utf8")}`);
}

it("shows files as the projects of consumers have them", () => {
  const texts = [...textsOf("projects"), ...textsOf("shared")];
  const files = recipeFiles("docs/frameworks.md");
  expect(files.length).toBeGreaterThan(15);
  const strange = files.filter(({ name, code }) => {
    const [, body = ""] = code.split(`// ${name}\n`);
    return !texts.some((text) => text.endsWith(`/${name}\n${body}`));
  });
  expect(strange.map(({ place, name }) => `${place}: ${name}`)).toEqual([]);
});
