import { join } from "node:path";
import { recipeFiles, writeRecipe } from "../docs/recipeFiles.js";

/** A page whose files a project runs. */
interface Page {
  readonly page: string;
  /** Where in the project they belong. */
  readonly folder: string;
  /** Whether a file is for this project; all are if left out. */
  readonly takes?: (name: string) => boolean;
}

function recipe(name: string): Page {
  return { page: `docs/recipes/${name}.md`, folder: name };
}

function isRoute(name: string): boolean {
  return name.startsWith("app/");
}

const ADAPTERS = "docs/migration/from-adapters.md";

/** The pages of each project. */
const PAGES: ReadonlyMap<string, readonly Page[]> = new Map([
  [
    "next",
    [
      { page: "docs/recipes/nextjs-pages-router.md", folder: "." },
      { page: "docs/react-server-components.md", folder: "." },
      { page: ADAPTERS, folder: ".", takes: isRoute },
    ],
  ],
  [
    "recipes",
    [
      ...["better-auth", "http-proxy", "jest", "nestjs", "react-query"].map(recipe),
      { page: ADAPTERS, folder: "adapters", takes: (name) => !isRoute(name) },
    ],
  ],
]);

/** All pages of which a project runs files. */
export const pagesOfProjects: readonly string[] = [...PAGES.values()].flat().map(({ page }) => page);

/** Writes the files of the documentation that a project runs into its folder. */
export async function writeRecipes(project: string, folder: string): Promise<void> {
  for (const { page, folder: inside, takes = () => true } of PAGES.get(project) ?? []) {
    const files = recipeFiles(page).filter(({ name }) => takes(name));
    await writeRecipe(files, join(folder, inside));
  }
}
