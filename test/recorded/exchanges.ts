import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exchange } from "./Exchange.js";

const FOLDER = join(import.meta.dirname, "exchanges");

/** What a running server was asked and answered, by resource. */
export const exchanges: readonly Exchange[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as Exchange);

/** Some exchanges by the function whose endpoint they are of. */
export function byOperation(some: readonly Exchange[]): readonly (readonly [string, readonly Exchange[]])[] {
  const names = [...new Set(some.map(({ op }) => op))].sort();
  return names.map((name) => [name, some.filter(({ op }) => op === name)]);
}
