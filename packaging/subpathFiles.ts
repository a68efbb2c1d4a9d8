import { basename } from "node:path/posix";
import { specifierFrom } from "./commonjsDeclaration.js";
import { entryModulesOf } from "./entryModules.js";
import { isTarget, type Manifest } from "./Manifest.js";

/** A file of the published package. */
export interface SubpathFile {
  readonly path: string;
  readonly text: string;
}

type Exports = Manifest["exports"];

/** The entry points whose specifiers are names of files: those with `.js` at the end. */
function fileSpecifiers(exports: Exports): readonly string[] {
  return Object.keys(exports).filter((key) => key.endsWith(".js"));
}

/** What `files` of the published package.json names, so that npm packs them. */
export function subpathRoots(exports: Exports): readonly string[] {
  return [...new Set(fileSpecifiers(exports).map((key) => key.split("/")[1] ?? key))];
}

function fileAt(path: string, module: string): SubpathFile {
  return { path, text: `export * from "${specifierFrom(path, `dist/${module}.js`)}";\n` };
}

/**
 * Files for what reads no `exports` and takes a specifier for a path: Parcel as it comes, Metro
 * before React Native 0.79. `lite/core.js` in the package is what `polar-fn/lite/core` names, and
 * gives what the entry point's module has. Whoever reads `exports` never sees them.
 */
export function subpathFiles(exports: Exports): readonly SubpathFile[] {
  return fileSpecifiers(exports).flatMap((key) => {
    const target = exports[key];
    if (target === undefined || !isTarget(target)) return [];
    return entryModulesOf(target).map((module) =>
      fileAt(key.slice("./".length).replace("*", basename(module)), module),
    );
  });
}
