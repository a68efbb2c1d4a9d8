import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { write } from "./write.js";

const BIOME = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
const CONFIG = fileURLToPath(new URL("../biome.json", import.meta.url));

/** Formats files and sorts their imports as the rest of the repository has it. */
export async function format(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "polar-fn-"));
  try {
    await write(folder, files);
    const options = ["--write", "--linter-enabled=false", "--log-level=error", `--config-path=${CONFIG}`];
    await promisify(execFile)(process.execPath, [BIOME, "check", ...options, folder]);
    const texts = [...files.keys()].map(
      async (path) => [path, await readFile(join(folder, path), "utf8")] as const,
    );
    return new Map(await Promise.all(texts));
  } finally {
    await rm(folder, { recursive: true });
  }
}
