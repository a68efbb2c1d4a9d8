import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A piece of TypeScript that the documentation shows. */
export interface Example {
  /** The file and the line where it begins. */
  readonly place: string;
  readonly code: string;
}

const ROOT = join(import.meta.dirname, "..", "..");

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}

/**
 * What has a test of its own, which compiles and runs every block: the files of a program in
 * front-end.md, programs before and after, recipes for frameworks, their routes.
 */
const OWN_TEST = ["front-end.md", "frameworks.md", "migration/", "recipes/"];

const pages = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !OWN_TEST.some((place) => name.startsWith(place)))
  .map((name) => `docs/${name}`);

/** All examples of the README, of `docs/`, and of the doc comments of `core/` and `src/`. */
export function examples(): readonly Example[] {
  return ["README.md", ...pages, ...sourcesBelow("core"), ...sourcesBelow("src")].flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return [...text.matchAll(/^( \* ?)?```ts\n([\s\S]*?)^( \* ?)?```$/gm)].map((match) => ({
      place: `${file}:${text.slice(0, match.index).split("\n").length}`,
      code: (match[2] ?? "").replace(/^ \* ?/gm, ""),
    }));
  });
}
