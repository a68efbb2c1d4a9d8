import type { GenericSchema } from "valibot";
import { toSnakeCase } from "../../core/codec/names.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import { type ObjectParts, objectsFor } from "../../models/objectsFor.js";
import type { ProxiedFunction } from "./options.js";

/** A parameter of a query. */
export interface QueryParameter {
  /** The request's key. */
  readonly key: string;
  readonly schema: GenericSchema;
}

/** What the proxy knows of a function that it lets through. */
export interface Route<TFunction extends ProxiedFunction = ProxiedFunction> {
  readonly endpoint: TFunction;
  /** The same function without checks. */
  readonly lite: EndpointDefinition;
  /** The path's segments; those of parameters in braces. */
  readonly segments: readonly string[];
  /** The names of the path's parameters. */
  readonly pathKeys: ReadonlySet<string>;
  /** Whether it takes a JSON body. */
  readonly takesBody: boolean;
  /** The parameters of the query by the names that they have in it. */
  readonly query: ReadonlyMap<string, QueryParameter>;
}

/** Makes the route of a function; throws where the function cannot be let through. */
export function routeOf<TFunction extends ProxiedFunction>(endpoint: TFunction): Route<TFunction> {
  if (typeof endpoint !== "function" || !endpoint.path)
    throw new TypeError(`allow: expected functions of endpoints, received ${String(endpoint)}`);
  const { lite, path, bodyKey } = endpoint;
  const name = `${endpoint.method} ${path}`;
  if (!lite)
    throw new TypeError(
      `allow: the function of ${name} is a lite one, which checks nothing; import it from "polar-fn/funcs/…"`,
    );
  const encoded = lite.encode?.(bodyKey ? { [bodyKey]: {} } : {}, lite);
  const takesBody = encoded?.body !== undefined;
  if (takesBody && encoded.contentType !== "application/json")
    throw new TypeError(`allow: ${name} takes a form, and the proxy passes on JSON only`);
  const pathKeys = new Set([...path.matchAll(/{(\w+)}/g)].map(([, key = ""]) => key));
  const query = takesBody ? new Map() : queryOf(endpoint, pathKeys);
  return { endpoint, lite, segments: path.split("/"), pathKeys, takesBody, query };
}

/** The objects that a request of a full function may be; several where it is a union. */
export function requestsOf({ requestSchema }: EndpointDefinition, request: unknown): readonly ObjectParts[] {
  return requestSchema ? objectsFor(requestSchema as GenericSchema, request) : [];
}

function queryOf(
  endpoint: EndpointDefinition,
  pathKeys: ReadonlySet<string>,
): ReadonlyMap<string, QueryParameter> {
  const query = new Map<string, QueryParameter>();
  for (const { entries } of requestsOf(endpoint, {}))
    for (const [key, schema] of Object.entries(entries))
      if (!pathKeys.has(key)) query.set(wireName(endpoint, key), { key, schema });
  return query;
}

function wireName({ queryNames = {} }: EndpointDefinition, key: string): string {
  return Object.hasOwn(queryNames, key) ? `${queryNames[key]}` : toSnakeCase(key);
}
