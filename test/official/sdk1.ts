import { createPolarCore } from "polar-sdk-1/2026-10";
import { parametersOf } from "../../bench/migration/endpointOf.js";
import { type Function101, functionsOf101 } from "../../bench/migration/functionsOf101.js";
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
  readonly make: Function101["make"];
  /** The function's own parameters, of a request on the wire. */
  parameters(wire: WireRequest): readonly unknown[];
}

const core = createPolarCore({ accessToken: "none" });

/** `GET /v1/customers/` and so on, with the function. */
const functions = new Map<string, Function1>();

for (const { endpoint, make } of await functionsOf101()) {
  const callee = make(core);
  // Those that walk all pages call what a list calls, too.
  if (!String(callee).startsWith("async (")) continue;
  if (functions.has(endpoint)) throw new Error(`Two functions for ${endpoint}`);
  functions.set(endpoint, { make, parameters: parametersFor(parametersOf(callee)) });
}

/** Puts a request where parameters of these names take it. */
function parametersFor(names: readonly string[]): Function1["parameters"] {
  return ({ path, query, body }) =>
    names.map((name) => {
      if (name === "query") return query;
      return name === "body" ? body : path?.[name.replace(/_path$/, "")];
    });
}

/** The function of 1.0.1 for an operation; undefined where it has none. */
export function function1({ method, path }: Operation): Function1 | undefined {
  return functions.get(`${method} ${path}`);
}
