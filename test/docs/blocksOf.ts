import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** A piece of code, or of text, that a page shows between fences. */
export interface Block {
  /** The page and the line where it begins. */
  readonly place: string;
  /** `ts`, `text` and so on; empty where the fence names none. */
  readonly language: string;
  /** The nearest heading above, without its marks. */
  readonly heading: string;
  readonly code: string;
}

/** All blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = "", 2: code = "" }) => {
      const before = text.slice(0, index);
      const heading = before.slice(before.lastIndexOf("\n#") + 1).split("\n")[0] ?? "";
      return {
        place: `${page}:${before.split("\n").length}`,
        language,
        heading: heading.replace(/^#+ /, ""),
        code,
      };
    },
  );
}
