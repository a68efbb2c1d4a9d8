import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, readManifest } from "../../packaging/Manifest.js";
import { publishedManifest } from "../../packaging/publishedManifest.js";
import { subpathFiles } from "../../packaging/subpathFiles.js";
import { entryPoints, sourceFile } from "../support/entryPoints.js";

const files = subpathFiles(readManifest().exports);

/** The module of `dist` that a file takes its exports from, as its source is named. */
function sourceOf({ path, text }: (typeof files)[number]): string {
  const [, specifier = ""] = /^export \* from "(\.[^"]+)";\n$/.exec(text) ?? [];
  const module = posix.join(posix.dirname(path), specifier);
  return posix.join(ROOT, module.replace(/^dist\//, "").replace(/\.js$/, ".ts"));
}

describe("What reads no exports", () => {
  test("finds a file at the path of every specifier, with what exports lead to", () => {
    expect(files.length).toBeGreaterThan(2 * 191 + 400);
    const wrong = files.filter((file) => sourceOf(file) !== sourceFile(`polar-fn/${file.path}`));
    expect(wrong).toEqual([]);
    const single = entryPoints.filter(({ specifier }) => /\.js$/.test(specifier) && !specifier.includes("*"));
    const paths = files.map(({ path }) => `polar-fn/${path}`);
    expect(paths).toEqual(expect.arrayContaining(single.map(({ specifier }) => specifier)));
    expect(paths).toContain("polar-fn/lite/funcs/customersGet.js");
    expect(paths).toContain("polar-fn/models/Customer.js");
  });

  test("gets those files with the package", () => {
    const roots = publishedManifest(readManifest())["files"] as readonly string[];
    expect(files.filter(({ path }) => !roots.includes(path.split("/")[0] ?? ""))).toEqual([]);
  });
});

test("React Native's Babel preset knows the syntax of the ES modules: no static block is among them", () => {
  const names = readdirSync(`${ROOT}/dist`, { recursive: true, encoding: "utf8" });
  const modules = names.filter((name) => name.endsWith(".js"));
  expect(modules.length).toBeGreaterThan(1000);
  const having = modules.filter((name) => /\bstatic\s*\{/.test(readFileSync(`${ROOT}/dist/${name}`, "utf8")));
  expect(having).toEqual([]);
});
