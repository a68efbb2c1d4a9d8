import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isTarget, ROOT, readManifest } from "./Manifest.js";

/** The modules that a path with a `*` stands for: `funcs/*` for every file of that folder. */
function expanded(path: string): readonly string[] {
  const [folder = "", end] = path.split("*");
  if (end === undefined) return [path];
  return readdirSync(join(ROOT, "dist", folder))
    .filter((name) => name.endsWith(".js"))
    .map((name) => folder + name.slice(0, -".js".length));
}

/**
 * The built modules that `exports` lead to, as paths in `dist` without an ending:
 * `core/full/index`, `funcs/customersGet`…
 */
export function entryModules(): readonly string[] {
  const targets = Object.values(readManifest().exports).filter(isTarget);
  const paths = targets.map((target) => target.default.replace(/^\.\/dist\/(.*)\.js$/, "$1"));
  return [...new Set(paths)].flatMap(expanded);
}
