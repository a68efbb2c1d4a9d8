import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../pack.js";

interface Facts {
  readonly operations: Readonly<Record<string, { readonly call: string }>>;
}

/** The names of our functions by their endpoints: `GET /v1/customers/` to `customersList`. */
export function ourFunctions(): ReadonlyMap<string, string> {
  const { operations } = JSON.parse(readFileSync(join(ROOT, "api", "operations.json"), "utf8")) as Facts;
  return new Map(Object.entries(operations).map(([name, { call }]) => [call, name]));
}
