import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { requireBuilt } from "../bench/requireBuilt.js";
import { publishedChangelog } from "./changelog.js";
import { ROOT, readManifest } from "./Manifest.js";
import { publishedManifest } from "./publishedManifest.js";
import { subpathFiles } from "./subpathFiles.js";

/** What npm publishes unasked. */
const ALWAYS = ["README.md", "LICENSE"];

/**
 * Lays out the package in a folder, as it is published. Whoever packs, installs or checks the
 * package takes it from there: the repository itself is not what users get.
 */
export function stagePackage(folder: string): void {
  requireBuilt();
  const { exports, files } = readManifest();
  const manifest = publishedManifest(readManifest());
  for (const name of [...files, ...ALWAYS]) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const { path, text } of subpathFiles(exports)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  writeFileSync(join(folder, "CHANGELOG.md"), publishedChangelog(changelog, manifest.version));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
