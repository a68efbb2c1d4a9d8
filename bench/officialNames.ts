import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The names of the standalone functions of the official SDK 0.49.0. */
export function officialNames(): readonly string[] {
  const root = dirname(createRequire(import.meta.url).resolve("polar-sdk-0/package.json"));
  return readdirSync(join(root, "dist", "esm", "funcs"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.slice(0, -".js".length));
}
