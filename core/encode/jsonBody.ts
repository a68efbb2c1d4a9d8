import { encode } from "../codec/encode.js";
import type { Encoded, EndpointDefinition, Values } from "../EndpointDefinition.js";

/**
 * Sends a JSON body: the request itself or, beside path parameters, the value under the body's key.
 * Where there is none, no body is sent.
 */
export function jsonBody(request: Values, { bodyKey, fields }: EndpointDefinition): Encoded {
  const sent = bodyKey === undefined ? request : request?.[bodyKey];
  const body = sent == null ? undefined : encode(sent, fields);
  return { body, contentType: body && "application/json" };
}
