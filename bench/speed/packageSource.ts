import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { ROOT } from "../pack.js";

type Exports = Readonly<Record<string, { readonly default: string } | null>>;

/** The source of what a specifier of the package imports, by the package's `exports`. */
function sourceFile(specifier: string): string {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: Exports;
  };
  const key = specifier.replace("polar-fn", ".");
  const file = key.slice(key.lastIndexOf("/") + 1);
  const built = exports[key]?.default ?? exports[key.replace(file, "*")]?.default.replace("*", file);
  const source = built?.replace("./dist/", "").replace(/\.js$/, ".ts");
  if (source === undefined || !existsSync(join(ROOT, source))) throw new Error(`There is no ${specifier}`);
  return join(ROOT, source);
}

/** For esbuild: programs import the package by its public names, and get the source. */
export const packageSource: Plugin = {
  name: "polar-fn's source",
  setup(build) {
    build.onResolve({ filter: /^polar-fn\// }, ({ path }) => ({ path: sourceFile(path) }));
  },
};
