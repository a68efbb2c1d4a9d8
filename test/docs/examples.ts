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

const pages = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
  // The examples of front-end.md are the files of a program, which frontEnd.test.ts puts together.
  .filter((name) => name.endsWith(".md") && name !== "front-end.md")
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
