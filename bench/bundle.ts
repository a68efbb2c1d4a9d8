import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A program bundled and minified by esbuild, with its size in bytes. */
export interface Bundle {
  readonly code: string;
  readonly minified: number;
  /** After `gzip -9`. */
  readonly gzip: number;
}

/**
 * Bundles a program, given as its source, with everything that it imports as seen from `folder`.
 */
export async function bundle(source: string, folder: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  const code = outputFiles.map(({ text }) => text).join("");
  return { code, minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
