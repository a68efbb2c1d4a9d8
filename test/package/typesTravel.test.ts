import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintsOf, RESOLUTIONS } from "./complaintsOf.js";
import { hoistedProject, nestedProject } from "./layouts.js";
import { entries, entryWrapper, functionWrappers } from "./wrappers.js";

/*
 * Who wraps our functions and ships declarations needs a name for every type that they give. With a
 * type that no entry point exports, or that lies in a package which only ours depends on, `tsc`
 * refuses.
 */

const TIMEOUT = 300_000;

describe.each([
  ["hoisted", hoistedProject],
  ["nested", nestedProject],
])("where packages are %s", (layout, newProject) => {
  let folder: string;

  beforeAll(() => {
    folder = newProject();
  }, TIMEOUT);

  afterAll(() => rmSync(folder, { recursive: true, force: true }), TIMEOUT);

  test.each(["nodenext", "bundler"] as const)(
    "wrappers of every function have declarations: %s",
    { timeout: TIMEOUT },
    (resolution) => {
      expect(complaintsOf(folder, functionWrappers(), RESOLUTIONS[resolution])).toEqual([]);
    },
  );

  // Where packages are hoisted, more can be named than where they are nested.
  const alone = layout === "nested" ? entries : [];
  test.each(alone)("what %s exports has declarations, alone", { timeout: TIMEOUT }, async (specifier) => {
    const files = new Map([[`${specifier.replaceAll("/", "-")}.ts`, await entryWrapper(specifier)]]);
    expect(complaintsOf(folder, files, RESOLUTIONS.nodenext)).toEqual([]);
  });
});
