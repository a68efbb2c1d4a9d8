import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transform } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";
import { bundle } from "./bundle.js";

/**
 * Bundles a program, given as its source, with everything that it imports as seen from `folder`.
 */
type Bundler = (source: string, folder: string) => Promise<string>;

/** The program as a file, for bundlers that want one. */
function entryOf(source: string, folder: string): string {
  const file = join(folder, "entry.mjs");
  writeFileSync(file, source);
  return file;
}

const withRollup: Bundler = async (source, folder) => {
  const build = await rollup({ input: entryOf(source, folder), plugins: [nodeResolve()] });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  // rollup leaves minifying to others.
  const { code } = await transform(output[0].code, { minify: true, format: "esm", target: "es2022" });
  return code;
};

const withVite: Bundler = async (source, folder) => {
  const output = await vite({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: { input: entryOf(source, folder) },
    },
  });
  const [built] = [output].flat();
  if (!built || !("output" in built)) throw new Error("vite has built nothing");
  return built.output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
};

const withWebpack: Bundler = async (source, folder) => {
  const path = join(folder, "webpack");
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: "production",
        context: folder,
        entry: entryOf(source, folder),
        target: ["web", "es2022"],
        experiments: { outputModule: true },
        output: { path, filename: "main.mjs", module: true },
        performance: { hints: false },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      },
    );
  });
  return readFileSync(join(path, "main.mjs"), "utf8");
};

/** The bundlers that people use, by name. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: async (source, folder) => (await bundle(source, folder)).code,
  rollup: withRollup,
  vite: withVite,
  webpack: withWebpack,
};
