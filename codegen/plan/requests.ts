import type { Operation } from "../facts/Api.js";
import { schemaPlace } from "../facts/places.js";
import type { Property } from "../facts/Shape.js";
import { requestName } from "../names.js";
import { refuse } from "../refuse.js";
import type { FunctionPlan, Model } from "./Plan.js";

/**
 * The request of a function: one object for parameters and a body beside them, or the body itself.
 */
export function planRequest(operation: Operation): FunctionPlan["request"] {
  const { body, parameters } = operation;
  if (parameters.length === 0) return body && { model: body.model, optional: !body.required };
  const isOptional = parameters.every(({ required }) => !required) && !body?.required;
  return { model: requestName(operation), optional: isOptional };
}

/** The model of a request with parameters; none where a body alone is the request. */
export function requestModels(operation: Operation, schemas: ReadonlySet<string>): readonly Model[] {
  const { body, parameters } = operation;
  if (parameters.length === 0) return [];
  const name = requestName(operation);
  if (schemas.has(name)) refuse(schemaPlace(name), "the name is needed for a request");
  const properties: Property[] = parameters.map((parameter) => ({
    ...parameter,
    inPath: parameter.in === "path",
  }));
  if (body?.key != null)
    properties.push({
      name: body.key,
      key: body.key,
      required: body.required,
      deprecated: false,
      shape: { kind: "model", name: body.model },
    });
  return [{ name, shape: { kind: "object", properties }, hidden: [], sent: true, received: false }];
}
