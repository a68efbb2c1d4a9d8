import { readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * package.json's `exports` is the one list of entry points. TypeScript and knip find the source of
 * each by themselves, because tsconfig.json names `dist` as the output of the root; whoever else
 * needs the list reads it from here.
 */

const ROOT = join(import.meta.dirname, "..", "..");

/** The built module of an entry point. */
interface Built {
  readonly default: string;
}

/**
 * What a key of `exports` leads to: null where it must not be imported, text where it was not
 * built.
 */
type Target = Built | string | null | undefined;

function isBuilt(target: Target): target is Built {
  return typeof target === "object" && target !== null;
}

interface Package {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
}

const { name, exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Package;

/** `./dist/core/full/index.js` to `core/full/index.ts`: `dist` has the folders of the source. */
function sourceOf(built: string): string {
  return built.replace("./dist/", "").replace(/\.js$/, ".ts");
}

/** A specifier that users import, and the source of what they get. */
export interface EntryPoint {
  /** `polar-fn/core`, or `polar-fn/funcs/*` for every file of a folder. */
  readonly specifier: string;
  /** The path from the root: `core/full/index.ts`, or `funcs/*.ts`. */
  readonly source: string;
}

/** All entry points, those with `.js` at their end included. */
export const entryPoints: readonly EntryPoint[] = Object.entries(exports).flatMap(([key, target]) =>
  isBuilt(target) ? [{ specifier: name + key.slice(1), source: sourceOf(target.default) }] : [],
);

/** The longest key first: of two that fit, it says more of a specifier. */
const keys = Object.keys(exports).sort((a, b) => b.length - a.length);

/** What a specifier has in place of a key's `*`; undefined where it does not fit the key. */
function starOf(key: string, specifier: string): string | undefined {
  const [before = "", after] = (name + key.slice(1)).split("*");
  if (after === undefined) return specifier === before ? "" : undefined;
  if (!specifier.startsWith(before) || !specifier.endsWith(after)) return undefined;
  return specifier.slice(before.length, specifier.length - after.length);
}

/**
 * The source file of what a specifier imports; undefined where the package does not export that.
 */
export function sourceFile(specifier: string): string | undefined {
  for (const key of keys) {
    const star = starOf(key, specifier);
    if (star === undefined) continue;
    const target = exports[key];
    return isBuilt(target) ? join(ROOT, sourceOf(target.default).replace("*", star)) : undefined;
  }
  return undefined;
}
