import { encode } from "./codec.js";
import type { Encoded, Input, Settings } from "./EndpointDefinition.js";

/**
 * Sends a JSON body: the request itself or, beside path parameters, the value
 * of the one key that is left, whatever its name.
 */
export const jsonBody = (input: Input, { path }: Settings): Encoded => {
  const beside = Object.keys({ ...input }).find((key) => !path.includes(`{${key}}`));
  const body = path.includes("{") ? beside && input?.[beside] : (input ?? {});
  return body === undefined
    ? {}
    : { body: JSON.stringify(encode(body)), headers: { "content-type": "application/json" } };
};
