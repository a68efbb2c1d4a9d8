import { convert, toSnakeCase } from "./codec.js";
import type { Encoded, Input, Settings } from "./EndpointDefinition.js";

/** Sends a JSON body: the request itself or, beside path parameters, the value under the body's key. */
export const jsonBody = (input: Input, { bodyKey, alias }: Settings): Encoded => ({
  body: JSON.stringify(convert(bodyKey ? input?.[bodyKey] : input, alias, toSnakeCase)),
  headers: { "content-type": "application/json" },
});
