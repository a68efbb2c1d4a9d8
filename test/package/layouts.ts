import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { stagePackage } from "../../packaging/stage.js";

const ROOT = join(import.meta.dirname, "..", "..");

const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The built package and what it depends on, by name, with where they lie here. */
function packages(): ReadonlyMap<string, string> {
  const names = Object.keys(dependencies);
  return new Map([
    ["polar-fn", ROOT],
    ...names.map((name) => [name, join(ROOT, "node_modules", name)] as const),
  ]);
}

/** Copies what users import of a package. */
function copyPackage(from: string, to: string): void {
  if (from === ROOT) stagePackage(to);
  else cpSync(from, to, { recursive: true });
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(relative(dirname(path), target), path);
}

/**
 * An empty project that depends on polar-fn, outside the repository, so that nothing resolves to
 * its packages.
 */
function emptyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "polar-fn-project-"));
  const manifest = { private: true, type: "module", dependencies: { "polar-fn": "*" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

/** A project as npm installs it: every package in `node_modules` itself. Gives its folder. */
export function hoistedProject(): string {
  const folder = emptyProject();
  for (const [name, from] of packages()) copyPackage(from, join(folder, "node_modules", name));
  return folder;
}

/**
 * A project as pnpm installs it: `node_modules` has a link to polar-fn only, and beside the package
 * that it leads to are links to those that it depends on. Gives its folder.
 */
export function nestedProject(): string {
  const folder = emptyProject();
  const store = join(folder, "node_modules", ".pnpm");

  function placeOf(name: string, owner = name): string {
    return join(store, `${owner}@1.0.0`, "node_modules", name);
  }

  for (const [name, from] of packages()) {
    copyPackage(from, placeOf(name));
    if (name !== "polar-fn") link(placeOf(name), placeOf(name, "polar-fn"));
  }
  link(placeOf("polar-fn"), join(folder, "node_modules", "polar-fn"));
  return folder;
}
