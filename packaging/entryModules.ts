import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isTarget, ROOT, readManifest, type Target } from "./Manifest.js";

/** The modules that a path with a `*` stands for: `funcs/*` for every file of that folder. */
function expanded(path: string): readonly string[] {
  const [folder = "", end] = path.split("*");
  if (end === undefined) return [path];
  return readdirSync(join(ROOT, "dist", folder))
    .filter((name) => name.endsWith(".js"))
    .map((name) => folder + name.slice(0, -".js".length));
}

/** The built modules that an entry point leads to, one or all of a folder. */
export function entryModulesOf(target: Target): readonly string[] {
  return expanded(target.default.replace(/^\.\/dist\/(.*)\.js$/, "$1"));
}

/**
 * The built modules that `exports` lead to, as paths in `dist` without an ending:
 * `core/full/index`, `funcs/customersGet`…
 */
export function entryModules(): readonly string[] {
  const targets = Object.values(readManifest().exports).filter(isTarget);
  return [...new Set(targets.flatMap(entryModulesOf))];
}

/** What `require` gets of every model: there are many, and nobody mocks one. */
export const ALL_MODELS = "models/all";

const MODELS_INDEX = "models/index";

/** Whether a module has no CommonJS of its own, but that of all models. */
export function isSingleModel(module: string): boolean {
  return module.startsWith("models/") && module !== MODELS_INDEX;
}
