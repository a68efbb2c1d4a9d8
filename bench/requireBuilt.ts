import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

const SHIPPED = ["core", "funcs", "models", "src"];

/** When a file was last written, in milliseconds; -Infinity where there is none. */
function writtenAt(file: string): number {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** The last file that a build writes. */
const LAST = "dist/commonjs.cjs";

/** Throws unless everything has been built since a source file was last written. */
export function requireBuilt(): void {
  const builtAt = writtenAt(LAST);
  for (const folder of SHIPPED) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      const source = `${folder}/${name}`;
      if (name.endsWith(".ts") && builtAt < writtenAt(source))
        throw new Error(`${LAST} is missing, or older than ${source}: npm run build`);
    }
  }
}
