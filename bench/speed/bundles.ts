import { build } from "esbuild";
import { packageSource } from "../../test/support/packageSource.js";
import { ROOT } from "../pack.js";

/** Which polar-fn is measured: the built one as it is published, or the source as it is now. */
export type Origin = "built" | "source";

/**
 * Bundles a program, given as its source, into a file of its own: so no program shares code with
 * another, and none finds it warmed up or spoilt.
 */
export async function bundleInto(file: string, program: string, origin: Origin): Promise<void> {
  await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "js" },
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile: file,
    logLevel: "error",
    plugins: origin === "source" ? [packageSource] : [],
  });
}
