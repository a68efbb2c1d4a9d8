import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A package of the lock file. */
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const ROOT = join(import.meta.dirname, "..", "..");
const FILE = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Every package but the project itself. */
const PACKAGES = Object.entries(FILE.packages).filter(([path]) => path !== "");

test("every package of the lock file has the hash of its content", () => {
  const without = PACKAGES.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
  expect(PACKAGES.length).toBeGreaterThan(500);
  expect(without).toEqual([]);
});

test("no package of the lock file is bound to the registry of whoever wrote it", () => {
  expect(PACKAGES.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
