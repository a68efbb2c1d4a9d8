import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MARK } from "./generate.js";

/** Writes generated files below `root`, and removes those of an earlier run that are no longer written. */
export const write = async (root: string, files: ReadonlyMap<string, string>): Promise<void> => {
  for (const folder of ["models", "funcs", "funcs/lite"]) {
    await mkdir(join(root, folder), { recursive: true });
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isFile() && !files.has(path) && (await readFile(join(root, path), "utf8")).startsWith(MARK)) await rm(join(root, path));
    }
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
};
