import { readdirSync } from "node:fs";
import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Operation } from "../funcs/api/Operation.js";

/** A request with names and values as on the wire. */
export interface WireRequest {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A function of 1.0.1. */
interface Function1 {
  /** Gives the function for a core. */
  readonly make: unknown;
  /** The function's own parameters, of a request on the wire. */
  parameters(wire: WireRequest): readonly unknown[];
}

/** `GET /v1/customers/` and so on, with the function. */
const functions = new Map<string, Function1>();

const folder = `${dirname(fileURLToPath(import.meta.resolve("polar-sdk-1/2026-10")))}${sep}services`;
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".mjs")) continue;
  const module: Readonly<Record<string, unknown>> = await import(`${folder}${sep}${file}`);
  for (const make of Object.values(module)) {
    const found = await look(make);
    if (found === undefined) continue;
    if (functions.has(found.endpoint)) throw new Error(`Two functions for ${found.endpoint}`);
    functions.set(found.endpoint, found.function);
  }
}

/**
 * Calls what may be a function of 1.0.1 with a core that sends nothing, to see what it would ask
 * for.
 */
async function look(
  make: unknown,
): Promise<{ readonly endpoint: string; readonly function: Function1 } | undefined> {
  let endpoint: string | undefined;
  const core = {
    buildRequest(method: string, path: string): never {
      endpoint = `${method} ${path}`;
      throw new Error("That will do.");
    },
  };
  const made: unknown = typeof make === "function" ? make(core) : undefined;
  if (typeof made !== "function") return undefined;
  const [, list = ""] = /^async \(([^)]*)\)/.exec(String(made)) ?? [];
  if (list === "") return undefined;
  const names = list.split(", ").slice(0, -1);
  await Promise.resolve(made(...names.map(() => ({})))).catch(() => undefined);
  if (endpoint === undefined) return undefined;
  return {
    endpoint,
    function: {
      make,
      parameters: ({ path, query, body }) =>
        names.map((name) => {
          if (name === "query") return query;
          return name === "body" ? body : path?.[name.replace(/_path$/, "")];
        }),
    },
  };
}

/** The function of 1.0.1 for an operation; undefined where it has none. */
export function function1({ method, path }: Operation): Function1 | undefined {
  return functions.get(`${method} ${path}`);
}
