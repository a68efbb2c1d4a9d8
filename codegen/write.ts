import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MARK } from "./generate.js";

/** The generated files below `root`, by path. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const folder of ["models", "funcs", "funcs/lite", "src/webhooks", "src/fieldErrors"]) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((each) => each.isFile())) {
      const text = await readFile(join(root, folder, entry.name), "utf8");
      if (text.startsWith(MARK)) files.set(`${folder}/${entry.name}`, text);
    }
  }
  return files;
}

/**
 * Writes generated files below `root`, and removes those of an earlier run that are no longer
 * written.
 */
export async function write(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of (await generatedFiles(root)).keys()) {
    if (!files.has(path)) await rm(join(root, path));
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
