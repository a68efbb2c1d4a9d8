import { join } from "node:path";
import { build } from "esbuild";
import { ALL_MODELS, isSingleModel } from "./entryModules.js";
import type { Gathered, ModuleExports } from "./exportedNames.js";
import { ROOT, readManifest } from "./Manifest.js";

/** The one file of all CommonJS, in `dist`. */
export const BUNDLE = "commonjs.cjs";

/** ky has no CommonJS, so it is in the bundle; what has some is required by its name. */
function requiredPackages(): readonly string[] {
  return Object.keys(readManifest().dependencies).filter((name) => name !== "ky");
}

/** The names that an index has of a module, those that exist at run time. */
function namesOf(
  { module, names }: Pick<Gathered, "module" | "names">,
  byModule: ModuleExports,
): readonly string[] {
  const exported = byModule.get(module)?.names ?? [];
  const values = exported.filter(({ isValue }) => isValue).map(({ name }) => name);
  return names === "all" ? values : values.filter((name) => names.includes(name));
}

/** What single models export that their index does not have, those with a value. */
function unindexed(byModule: ModuleExports): Record<string, readonly string[]> {
  const indexed = new Set(byModule.get("models/index")?.names.map(({ name }) => name));
  const models = [...byModule.keys()].filter(isSingleModel);
  const others = models.map(
    (module) =>
      [module, namesOf({ module, names: "all" }, byModule).filter((name) => !indexed.has(name))] as const,
  );
  return Object.fromEntries(others.filter(([, names]) => names.length > 0));
}

/** What the bundled program knows: how each module is run, and what each index gathers. */
function tables(byModule: ModuleExports): { readonly loaders: string; readonly indexes: string } {
  const loaders: string[] = [];
  const indexes: Record<string, Record<string, readonly string[]>> = {};
  for (const [module, { gathered }] of byModule) {
    if (gathered === undefined) {
      loaders.push(`"${module}": () => require("./${module}.js"),`);
      continue;
    }
    const named = gathered.map((each) => [each.module, namesOf(each, byModule)] as const);
    indexes[module] = Object.fromEntries(named.filter(([, names]) => names.length > 0));
  }
  indexes[ALL_MODELS] = { "models/index": [], ...unindexed(byModule) };
  // An index that gathers another one has its names from there.
  for (const index of Object.values(indexes))
    for (const inner of Object.keys(index)) if (indexes[inner]) index[inner] = [];
  return { loaders: `{ ${loaders.join("\n")} }`, indexes: JSON.stringify(indexes) };
}

/**
 * The program that is bundled. Each module is run when it is first asked for; of an index, a module
 * is run when one of its names is.
 */
function source(byModule: ModuleExports): string {
  const { loaders, indexes } = tables(byModule);
  return `
const modules = ${loaders};
const indexes = ${indexes};

function readLater(target, name, module) {
  function set(value) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    return value;
  }
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    set,
    get: () => set(modules[module]()[name]),
  });
}

function gather(target, index) {
  for (const [module, names] of Object.entries(indexes[index]))
    if (indexes[module]) gather(target, module);
    else for (const name of names) readLater(target, name, module);
}

// Puts what a module exports into the exports of the file that stands for it.
module.exports = function fill(target, module) {
  Object.defineProperty(target, "__esModule", { value: true });
  if (indexes[module]) gather(target, module);
  else Object.assign(target, modules[module]());
};
`;
}

/**
 * Bundles the CommonJS of modules of `dist` into one file, in which each module is there once,
 * whoever requires it. It is minified, because nobody reads it or bundles it again.
 */
export async function bundleCommonjs(byModule: ModuleExports): Promise<void> {
  const dist = join(ROOT, "dist");
  await build({
    stdin: { contents: source(byModule), resolveDir: dist, loader: "js" },
    outfile: join(dist, BUNDLE),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "es2022",
    external: [...requiredPackages()],
    minify: true,
    // Node prints the line that an error is thrown from.
    lineLimit: 120,
    // Once for all, in place of once a module.
    banner: { js: '"use strict";' },
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "warning",
  });
}
