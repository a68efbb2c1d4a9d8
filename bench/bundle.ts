import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A program bundled and minified by esbuild, with its size in bytes. */
export interface Bundle {
  readonly code: string;
  readonly minified: number;
  /** After `gzip -9`. */
  readonly gzip: number;
  /** What each module takes of the code, in bytes. */
  readonly modules: ReadonlyMap<string, number>;
}

/**
 * Bundles a program, given as its source, with everything that it imports as seen from `folder`.
 */
export async function bundle(source: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const code = outputFiles.map(({ text }) => text).join("");
  const modules = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) modules.set(module, bytesInOutput);
  return { code, minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, modules };
}
