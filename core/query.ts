import { toSnakeCase } from "./codec.js";
import type { Encoded, Input, Settings } from "./EndpointDefinition.js";

/**
 * Sends what is left of the request beside the path as the query: arrays
 * repeat their name, maps travel as `name[key]`, null and undefined are left out.
 */
export const query = (input: Input, { path }: Settings): Encoded => {
  const params = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    const date = value as Partial<Date> | null | undefined;
    const plain: unknown = typeof date?.toISOString === "function" ? date.toISOString() : value;
    if (plain === Object(plain))
      for (const [key, item] of Object.entries(plain as object))
        add(Array.isArray(plain) ? name : `${name}[${key}]`, item);
    else if (plain != null) params.append(name, `${plain}`);
  };
  for (const key in input) if (!path.includes(`{${key}}`)) add(toSnakeCase(key), input[key]);
  return { query: `?${params}`.replace(/\?$/, "") };
};
