import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the package's repository. */
export const ROOT: string = join(import.meta.dirname, "..");

/** What `exports` say of an entry point: its ES module, and the types of that. */
export interface Target {
  /** Its CommonJS, in the package that is published. */
  readonly require?: { readonly types: string; readonly default: string };
  readonly types: string;
  readonly default: string;
}

/** The fields of package.json that are looked at here; the others are published as they are. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly author: string;
  readonly homepage: string;
  readonly repository: { readonly type: string; readonly url: string };
  readonly bugs: { readonly url: string };
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target | string | null>>;
  readonly [field: string]: unknown;
}

/** The repository's package.json. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
}

export function isTarget(target: Target | string | null): target is Target {
  return typeof target === "object" && target !== null;
}
