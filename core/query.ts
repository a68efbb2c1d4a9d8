import { toSnakeCase } from "./codec.js";
import type { Encoded, Input, Settings } from "./EndpointDefinition.js";

/**
 * Sends what is left of the request beside the path as the query: arrays
 * repeat their name, maps travel as `name[key]`, null and undefined are left out.
 */
export const query = (input: Input, { path }: Settings): Encoded => {
  const params = new URLSearchParams();
  // biome-ignore lint/suspicious/noExplicitAny: whatever a program gives
  const add = (name: string, value: any): void => {
    if (typeof value?.toISOString === "function") add(name, value.toISOString());
    else if (value === Object(value))
      for (const key of Object.keys(value)) add(Array.isArray(value) ? name : `${name}[${key}]`, value[key]);
    else if (value != null) params.append(name, `${value}`);
  };
  for (const key in input) if (!path.includes(`{${key}}`)) add(toSnakeCase(key), input[key]);
  return { query: `?${params}`.replace(/\?$/, "") };
};
