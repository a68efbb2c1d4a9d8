import { ALL_MODELS } from "./entryModules.js";
import { isTarget, type Manifest, type Target } from "./Manifest.js";
import { subpathRoots } from "./subpathFiles.js";

/** Fields for who works on the package, not for who uses it. */
const UNPUBLISHED = ["private", "scripts", "devDependencies"];

/** The path of a module of `dist` without `.js`: what lies beside it differs by the ending. */
function pathOf(target: Target): string {
  return target.default.slice(0, -".js".length);
}

/** The path of what `require` gets: it lies beside the ES module, or is that of all models. */
function requiredPath(target: Target): string {
  return target.default.startsWith("./dist/models/") ? `./dist/${ALL_MODELS}` : pathOf(target);
}

function withRequire(target: Target): Target {
  const path = requiredPath(target);
  return {
    require: { types: `${path}.d.cts`, default: `${path}.cjs` },
    types: target.types,
    default: target.default,
  };
}

/**
 * Where compilers that do not know `exports` (`moduleResolution: node10`) find the types of each
 * entry point. They put the ending to a path by themselves, and take `.js` for it.
 */
function typesVersions(exports: Manifest["exports"]): object {
  const paths = Object.entries(exports).flatMap(([key, target]) => {
    const isRootOrDoubled = key === "." || key.endsWith("/*.js");
    return isTarget(target) && !isRootOrDoubled ? [[key.slice("./".length), [pathOf(target)]]] : [];
  });
  return { "*": Object.fromEntries(paths) };
}

/**
 * The package.json that is published: the repository's without what is for its own use, with the
 * CommonJS of each entry point, and with what tools read that do not know `exports`.
 */
export function publishedManifest(manifest: Manifest): Manifest {
  const { exports } = manifest;
  const index = exports["."];
  if (index === undefined || !isTarget(index)) throw new Error("package.json exports no index");
  const kept = Object.entries(manifest).filter(([field]) => !UNPUBLISHED.includes(field));
  return {
    ...(Object.fromEntries(kept) as Manifest),
    main: `${pathOf(index)}.cjs`,
    module: index.default,
    types: index.types,
    files: [...manifest.files, ...subpathRoots(exports)],
    typesVersions: typesVersions(exports),
    exports: Object.fromEntries(
      Object.entries(exports).map(([key, target]) => [key, isTarget(target) ? withRequire(target) : target]),
    ),
  };
}
