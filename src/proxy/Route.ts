import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import { documentedKeys } from "./documentedKeys.js";
import type { ProxiedFunction } from "./options.js";

/** What the proxy knows of a function that it lets through. */
export interface Route<Function extends ProxiedFunction = ProxiedFunction> {
  readonly endpoint: Function;
  /** The same function without checks. */
  readonly lite: EndpointDefinition;
  /** The path's segments; those of parameters in braces. */
  readonly segments: readonly string[];
  /** The names of the path's parameters. */
  readonly pathKeys: ReadonlySet<string>;
  /** Whether it takes a JSON body. */
  readonly takesBody: boolean;
  /** The request's keys by the names that they have in the query. */
  readonly queryKeys: ReadonlyMap<string, string>;
}

/** Makes the route of a function; throws where the function cannot be let through. */
export const routeOf = <Function extends ProxiedFunction>(endpoint: Function): Route<Function> => {
  if (typeof endpoint !== "function" || !endpoint.path)
    throw new TypeError(`allow: expected functions of endpoints, received ${String(endpoint)}`);
  const { lite, path, bodyKey } = endpoint;
  const name = `${endpoint.method} ${path}`;
  if (!lite)
    throw new TypeError(
      `allow: the function of ${name} is a lite one, which checks nothing; import it from "polar-fn/funcs/…"`,
    );
  const pathKeys = new Set([...path.matchAll(/{(\w+)}/g)].map(([, key = ""]) => key));
  const encoded = lite.encode?.(bodyKey ? { [bodyKey]: {} } : {}, lite);
  const takesBody = encoded?.body !== undefined;
  if (takesBody && encoded.contentType !== "application/json")
    throw new TypeError(`allow: ${name} takes a form, and the proxy passes on JSON only`);
  const queryKeys = new Map<string, string>();
  if (!takesBody)
    for (const key of documentedKeys(endpoint, {}).flatMap((keys) => [...keys])) {
      // Asked of the function itself, because some names differ on the wire.
      const query = lite.encode?.({ [key]: "x" }, lite).query;
      if (query) queryKeys.set(decodeURIComponent(query.slice(1, -"=x".length)), key);
    }
  return { endpoint, lite, segments: path.split("/"), pathKeys, takesBody, queryKeys };
};
