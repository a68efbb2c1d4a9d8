import { encode } from "./codec.js";
import type { Encoded, Input, Settings } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";

/** Sends a JSON body: the request itself or, beside path parameters, the value under the body's key. */
export const jsonBody = (input: Input, { bodyKey, alias }: Settings): Encoded => {
  const body = bodyKey ? input?.[bodyKey] : input;
  if (body !== Object(body))
    throw invalid("InvalidRequestError", bodyKey ?? "request", "an object", typeof body);
  return { body: JSON.stringify(encode(body, alias)), headers: { "content-type": "application/json" } };
};
