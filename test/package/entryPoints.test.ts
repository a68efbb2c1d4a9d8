import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { reported } from "../api/reported.js";
import { type EntryPoint, entryPoints, sourceFile } from "../support/entryPoints.js";

const ROOT = join(import.meta.dirname, "..", "..");

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** Names of the files in a folder that end so, without that end. */
function namesIn(folder: string, end: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length));
}

/** Everything that a specifier, or a pattern of specifiers, stands for. */
function specifiersOf({ specifier, source }: EntryPoint): readonly string[] {
  const [folder = "", end] = source.split("*");
  if (end === undefined) return [specifier];
  return namesIn(folder, end).map((name) => specifier.replace("*", name));
}

function isGenerated(file: string): boolean {
  return read(file).startsWith("// Generated");
}

/** The names that a report, or a module, exports by declaring them. */
function exportedBy(file: string): ReadonlySet<string> {
  const declared = /^export (?:declare )?(?:abstract )?(?:class|const|function|interface|type) (\w+)/gm;
  const names = [...read(file).matchAll(declared)].map(([, name = ""]) => name);
  const others = [...read(file).matchAll(/^export \{ (?:\w+ as )?(\w+) \}/gm)].map(([, name = ""]) => name);
  return new Set([...names, ...others]);
}

const specifiers = entryPoints.flatMap(specifiersOf);

describe("package.json's exports are the one list of entry points", () => {
  test("each has its source, and another specifier with .js at its end", () => {
    expect(specifiers.length).toBeGreaterThan(2 * (2 * 191 + 400));
    expect(specifiers.filter((each) => !existsSync(sourceFile(each) ?? ""))).toEqual([]);
    const bare = specifiers.filter((each) => each !== "polar-fn" && !each.endsWith(".js"));
    expect(bare.filter((each) => sourceFile(`${each}.js`) !== sourceFile(each))).toEqual([]);
    expect(specifiers).toEqual(expect.arrayContaining(bare.map((each) => `${each}.js`)));
  });

  test("TypeScript gets the source of each from them", () => {
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(
      config,
      ts.sys,
      ROOT,
      undefined,
      join(ROOT, "tsconfig.json"),
    );
    const cache = ts.createModuleResolutionCache(ROOT, (name) => name, options);

    function resolve(specifier: string): string | undefined {
      return ts.resolveModuleName(
        specifier,
        import.meta.filename,
        options,
        ts.sys,
        cache,
        undefined,
        ts.ModuleKind.ESNext,
      ).resolvedModule?.resolvedFileName;
    }

    expect(specifiers.map((each) => [each, resolve(each)])).toEqual(
      specifiers.map((each) => [each, sourceFile(each)]),
    );
  });

  test("vitest gets the source of each from them", async () => {
    const core = await import("polar-fn/core.js");
    expect(core).toBe(await import("polar-fn/core"));
    const { source } = entryPoints.find(({ specifier }) => specifier === "polar-fn/core") ?? {};
    expect(core).toBe(await import(/* @vite-ignore */ `../../${source}`));
  });

  test("each has a report of its API; functions and models stand in that of the index", () => {
    expect(namesIn("test/api", ".api.md").sort()).toEqual(reported.map(({ name }) => name).sort());
    const index = exportedBy("test/api/index.api.md");
    const functions = namesIn("funcs", ".ts").filter((name) => name !== "index");
    const models = namesIn("models", ".ts").filter(
      (name) => name !== "index" && isGenerated(`models/${name}.ts`),
    );
    expect(functions.length).toBeGreaterThanOrEqual(191);
    expect(models.length).toBeGreaterThan(400);
    expect([...functions, ...models].filter((name) => !index.has(name))).toEqual([]);
  });

  test("some entry point exports every type that a signature names", () => {
    const reports = reported.map(({ name }) => `test/api/${name}.api.md`);
    const all = reports.map(exportedBy);
    const named = reports.flatMap((report) =>
      [...read(report).matchAll(/\(ae-forgotten-export\) The symbol "(\w+?)(?:_\d+)?"/g)].map(
        ([, name = ""]) => name,
      ),
    );
    // What single models and their helpers export, `polar-fn/models/Schema` for one, has no report.
    const models = namesIn("models", ".ts").flatMap((name) => [...exportedBy(`models/${name}.ts`)]);
    const known = new Set([...all.flatMap((names) => [...names]), ...models]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test("nothing else lists them", () => {
    const lists = [
      ...readdirSync(ROOT).filter(
        (name) => /\.(json|ts)$/.test(name) && !/^package(-lock)?\.json$/.test(name),
      ),
      "test/api/report.ts",
      "test/api/reported.ts",
      "test/support/entryPoints.ts",
      "test/support/packageSource.ts",
    ];
    const modules = entryPoints.flatMap(({ source }) => (source.includes("*") ? [] : source.slice(0, -3)));
    const listed = lists.flatMap((file) => {
      const lines = read(file).split("\n");
      const code = lines.filter((line) => !/^\s*(\/?\*|\/\/)/.test(line)).join("\n");
      return [...new Set(modules)]
        .filter((module) => code.includes(module))
        .map((each) => `${file}: ${each}`);
    });
    // api-extractor wants an entry point in its file; report.ts gives it each of them.
    expect(listed).toEqual(["api-extractor.json: src/index"]);
  });
});
