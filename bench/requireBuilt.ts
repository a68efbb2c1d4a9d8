import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

const SHIPPED = ["core", "funcs", "models", "src"];

/** When a file was last written, in milliseconds; -Infinity where there is none. */
function writtenAt(file: string): number {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** Throws unless every source file has been built since it was last written. */
export function requireBuilt(): void {
  for (const folder of SHIPPED) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const source = `${folder}/${name}`;
      // Declarations are the last that a build writes.
      const built = `dist/${source.replace(/\.ts$/, ".d.ts")}`;
      if (writtenAt(built) < writtenAt(source))
        throw new Error(`${built} is missing, or older than ${source}: npm run build`);
    }
  }
}
