import { toSnakeCase } from "../codec/names.js";
import { remembered } from "../codec/remembered.js";
import type { Encoded, EndpointDefinition, Values } from "../EndpointDefinition.js";

const parameterName = /* @__PURE__ */ remembered(toSnakeCase);

/**
 * Sends what is left of the request beside the path as the query: lists repeat their name, maps
 * travel as `name[key]`, null and undefined are left out.
 */
export function query(request: Values, endpoint: EndpointDefinition): Encoded {
  const params = paramsOf(request, endpoint).toString();
  return { query: params && `?${params}` };
}

/** The fields of a request that are not in the path, by wire name. */
export function paramsOf(request: Values, { path, queryNames }: EndpointDefinition): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of Object.keys(request ?? {})) {
    if (path.includes(`{${key}}`)) continue;
    const isRenamed = queryNames && Object.hasOwn(queryNames, key);
    add(params, (isRenamed && queryNames[key]) || parameterName(key), request?.[key]);
  }
  return params;
}

function add(params: URLSearchParams, name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (value instanceof Date) params.append(name, value.toISOString());
  else if (Array.isArray(value)) for (const item of value) add(params, name, item);
  else if (typeof value === "object")
    for (const [key, held] of Object.entries(value)) add(params, `${name}[${key}]`, held);
  else params.append(name, `${value}`);
}
