import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const FOLDER = join(import.meta.dirname, "page");

/** A file that the browser loads. */
export interface PageFile {
  readonly type: string;
  readonly body: string;
}

/** The files of the page by their paths; the script is bundled. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, "account.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });

  function file(name: string) {
    return readFile(join(FOLDER, name), "utf8");
  }

  return new Map<string, PageFile>([
    ["/", { type: "text/html; charset=utf-8", body: await file("index.html") }],
    ["/account.css", { type: "text/css; charset=utf-8", body: await file("account.css") }],
    ["/account.js", { type: "text/javascript; charset=utf-8", body: outputFiles[0]?.text ?? "" }],
  ]);
}
