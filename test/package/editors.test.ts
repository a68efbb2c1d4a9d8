import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hoistedProject } from "./layouts.js";
import { openEditor } from "./openEditor.js";

const NAMES = ["customersList", "customersGet", "PolarCore", "collect", "validateEvent", "createMockPolar"];
const TYPES = ["CustomerState", "RetryConfig"];
const PROGRAM = `${NAMES.join("; ")};\nlet types: [${TYPES.join(", ")}];\n`;

let folder: string;

beforeAll(() => {
  folder = hoistedProject();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe.each([
  ["nodenext", { module: "NodeNext" }],
  ["bundler", { module: "ESNext", moduleResolution: "Bundler" }],
])("an editor that resolves as %s", (_, options) => {
  const offers = new Map<string, readonly string[]>();

  beforeAll(() => {
    const editor = openEditor(folder, options, PROGRAM);
    for (const name of [...NAMES, ...TYPES]) offers.set(name, editor.offersFor(name));
  }, 120_000);

  test("offers functions, full and lite, from their own entry points", () => {
    for (const name of ["customersList", "customersGet"])
      expect(offers.get(name)).toEqual(
        expect.arrayContaining([`polar-fn/funcs/${name}`, `polar-fn/lite/funcs/${name}`]),
      );
  });

  test("offers every core", () => {
    expect(offers.get("PolarCore")).toEqual(
      expect.arrayContaining(["polar-fn/core", "polar-fn/lite/core", "polar-fn/browser/core"]),
    );
  });

  test("offers something for each name, and nothing that does not exist", () => {
    const { resolve } = createRequire(join(folder, "program.ts"));
    for (const [name, specifiers] of offers) {
      expect(specifiers, name).not.toEqual([]);
      for (const specifier of specifiers) expect(resolve(specifier), specifier).toContain("/polar-fn/dist/");
    }
  });
});
