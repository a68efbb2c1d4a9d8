import type { Encoded, EndpointDefinition, Values } from "../EndpointDefinition.js";
import { paramsOf } from "./query.js";

/** Sends the request as a form, which is written as a query is. */
export function formBody(request: Values, endpoint: EndpointDefinition): Encoded {
  return {
    body: paramsOf(request, endpoint).toString(),
    contentType: "application/x-www-form-urlencoded",
  };
}
