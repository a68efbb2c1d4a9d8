import { type EntryPoint, entryPoints } from "../support/entryPoints.js";

/** An entry point with declarations of its own, which has a report beside this file. */
export interface Reported {
  /** `lite-core`, for `test/api/lite-core.api.md`. */
  readonly name: string;
  /** The declarations, from the root: `dist/core/lite/index.d.ts`. */
  readonly declarations: string;
}

function reportedOf({ specifier, source }: EntryPoint): Reported {
  const [, ...path] = specifier.split("/");
  return { name: path.join("-") || "index", declarations: `dist/${source.replace(/\.ts$/, ".d.ts")}` };
}

/**
 * Every entry point but those of single functions and models, which stand in the report of the
 * index, and those with `.js` at their end, which are others over again.
 */
export const reported: readonly Reported[] = entryPoints
  .filter(({ specifier }) => !specifier.includes("*") && !specifier.endsWith(".js"))
  .map(reportedOf);
