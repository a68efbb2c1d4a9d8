import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { notesOf, releaseIn } from "./changelog.js";
import { complaintsAbout } from "./complaints.js";
import { ROOT, readManifest } from "./Manifest.js";
import { stagePackage } from "./stage.js";

/*
 * npm run release -- 0.2.0           writes that version into package.json, the lock file and the
 *                                    changelog, to be committed and tagged v0.2.0
 * npm run release -- --check v0.2.0  says why that tag may not be published, and fails
 * npm run release -- --notes         prints what the version changes
 * npm run release -- --publish v0.2.0  checks, and publishes; for the workflow of releases
 */

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean" }, notes: { type: "boolean" }, publish: { type: "boolean" } },
  allowPositionals: true,
});
const [named = ""] = positionals;

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function write(file: string, text: string): void {
  writeFileSync(join(ROOT, file), text);
}

/** Writes a version wherever the repository says which it is. */
function prepare(version: string): void {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) throw new Error(`not a version: ${version}`);
  const changelog = releaseIn(read("CHANGELOG.md"), version, new Date().toISOString().slice(0, 10));
  execFileSync("npm", ["version", version, "--no-git-tag-version"], { cwd: ROOT, stdio: "inherit" });
  write("CHANGELOG.md", changelog);
  console.log(`Now commit it, tag it v${version}, and push both.`);
}

function check(tag: string): void {
  const complaints = complaintsAbout(readManifest(), read("CHANGELOG.md"), tag);
  if (complaints.length > 0) throw new Error(`Not published:\n${complaints.join("\n")}`);
}

function publish(): void {
  const staged = mkdtempSync(join(tmpdir(), "polar-fn-release-"));
  try {
    stagePackage(staged);
    execFileSync("npm", ["publish", "--provenance", "--access", "public"], { cwd: staged, stdio: "inherit" });
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

if (values.notes) {
  console.log(notesOf(read("CHANGELOG.md"), readManifest().version) ?? "");
} else if (values.check || values.publish) {
  check(named);
  if (values.publish) publish();
} else {
  prepare(named);
}
