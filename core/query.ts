import { toSnakeCase } from "./codec.js";
import type { Encoded, Input, Settings } from "./EndpointDefinition.js";

/**
 * Sends what is left of the request beside the path as the query: arrays
 * repeat their name, maps travel as `name[key]`, null and undefined are left out.
 */
export const query = (input: Input, { path }: Settings): Encoded => {
  const params = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (value instanceof Date) params.append(name, value.toISOString());
    else if (value === Object(value))
      for (const [key, item] of Object.entries(value as object)) add(`${name}[${key}]`, item);
    else if (value != null) params.append(name, `${value}`);
  };
  for (const key in input) if (!path.includes(`{${key}}`)) add(toSnakeCase(key), input[key]);
  return { query: `?${params}`.replace(/\?$/, "") };
};
