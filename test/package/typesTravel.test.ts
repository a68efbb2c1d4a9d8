import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintsOf, RESOLUTIONS } from "./complaintsOf.js";
import { hoistedProject, nestedProject } from "./layouts.js";
import { entries, entryWrapper, functionWrappers } from "./wrappers.js";

/*
 * Who wraps our functions and ships declarations needs a name for every type that they give. With a
 * type that no entry point exports, or that lies in a package which only ours depends on, `tsc` refuses.
 */

const LAYOUTS = { hoisted: hoistedProject, nested: nestedProject } as const;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newProject(layout: keyof typeof LAYOUTS): string {
  const folder = LAYOUTS[layout]();
  folders.push(folder);
  return folder;
}

describe.each(["hoisted", "nested"] as const)("where packages are %s", (layout) => {
  test.each(["nodenext", "bundler"] as const)(
    "wrappers of every function have declarations: %s",
    { timeout: 300_000 },
    (resolution) => {
      expect(complaintsOf(newProject(layout), functionWrappers(), RESOLUTIONS[resolution])).toEqual([]);
    },
  );
});

describe("where nothing else is imported", () => {
  let folder: string;

  beforeAll(() => {
    folder = newProject("nested");
  }, 60_000);

  test.each(entries)("what %s exports has declarations", { timeout: 120_000 }, async (specifier) => {
    const files = new Map([[`${specifier.replaceAll("/", "-")}.ts`, await entryWrapper(specifier)]]);
    expect(complaintsOf(folder, files, RESOLUTIONS.nodenext)).toEqual([]);
  });
});
