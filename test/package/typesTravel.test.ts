import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterEach, describe, expect, test } from "vitest";
import { hoistedProject, nestedProject } from "./layouts.js";
import { wrappers } from "./wrappers.js";

/*
 * Who wraps our functions and ships declarations needs a name for every type
 * that they give. With a type that no entry point exports, or that lies in a
 * package which only ours depends on, `tsc` refuses.
 */

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: ["node"],
  typeRoots: [join(import.meta.dirname, "..", "..", "node_modules", "@types")],
  skipLibCheck: true,
};

const NODENEXT: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext };

const BUNDLER: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const projects: string[] = [];

afterEach(() => {
  for (const folder of projects.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What the compiler complains of, a line each. */
function complaintsOf(diagnostics: readonly ts.Diagnostic[], folder: string): readonly string[] {
  return diagnostics.map(({ file, code, messageText }) => {
    const where = file?.fileName.replace(`${folder}/`, "");
    return `${where}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

describe.each([
  ["hoisted", hoistedProject],
  ["nested", nestedProject],
])("in a project whose packages are %s, wrappers of everything", (_, newProject) => {
  test.each([
    ["nodenext", NODENEXT],
    ["bundler", BUNDLER],
  ])("have declarations: %s", { timeout: 300_000 }, async (_, resolution) => {
    const folder = newProject();
    projects.push(folder);
    const files = [...(await wrappers())].map(([name, text]) => {
      write(join(folder, "src", name), text);
      return join(folder, "src", name);
    });
    const options = { ...OPTIONS, ...resolution };
    const declared: string[] = [];
    const program = ts.createProgram(files, {
      ...options,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: join(folder, "src"),
      outDir: join(folder, "types"),
    });
    const { diagnostics } = program.emit(undefined, (name, text) => {
      write(name, text);
      declared.push(name);
    });
    expect(complaintsOf([...program.getSemanticDiagnostics(), ...diagnostics], folder)).toEqual([]);
    const reader = ts.createProgram(declared, { ...options, skipLibCheck: false, noEmit: true });
    const found = declared.flatMap((name) => [...reader.getSemanticDiagnostics(reader.getSourceFile(name))]);
    expect(declared).toHaveLength(files.length);
    expect(complaintsOf(found, folder)).toEqual([]);
  });
});
