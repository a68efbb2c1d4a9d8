import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { blocksOf } from "./blocksOf.js";

/** The recipes that need no package but the repository's own: recipes.test.ts runs them. */
export const RECIPES_HERE: readonly string[] = [
  "docs/recipes/aws-lambda.md",
  "docs/recipes/fastify.md",
  "docs/recipes/react-native.md",
];

/** A file of a recipe. */
export interface RecipeFile {
  /** Where the page has it. */
  readonly place: string;
  /** What the first line of the block calls it. */
  readonly name: string;
  readonly code: string;
}

/** The files that a page shows: each block names its own in its first line. */
export function recipeFiles(page: string): readonly RecipeFile[] {
  return blocksOf(page)
    .filter(({ language }) => ["ts", "tsx", "js"].includes(language))
    .map(({ place, code }) => {
      const [, name] = /^\/\/ (\S+)\n/.exec(code) ?? [];
      if (name === undefined) throw new Error(`${place}: the block does not say which file it is`);
      return { place, name, code };
    });
}

/** Writes the files of a recipe below a folder. */
export async function writeRecipe(files: readonly RecipeFile[], folder: string): Promise<void> {
  for (const { name, code } of files) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
  }
}
