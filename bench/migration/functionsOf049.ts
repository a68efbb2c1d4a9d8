import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The endpoint that the source of a function of 0.49 names; undefined where it names none. */
function endpointIn(source: string): string | undefined {
  const [, path] = /pathToFunc\("([^"]+)"\)/.exec(source) ?? [];
  const [, method] = /method: "([A-Z]+)"/.exec(source) ?? [];
  return path === undefined || method === undefined ? undefined : `${method} ${path}`;
}

/**
 * The standalone functions of 0.49, read from its files: their names, with the endpoint that each
 * calls, undefined for one that calls none.
 */
export function functionsOf049(): ReadonlyMap<string, string | undefined> {
  const folder = dirname(fileURLToPath(import.meta.resolve("polar-sdk-0/funcs/customersGet.js")));
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return new Map(
    files.map((file) => [file.slice(0, -".js".length), endpointIn(readFileSync(join(folder, file), "utf8"))]),
  );
}
