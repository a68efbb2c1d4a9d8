import type { Api, ErrorAnswer, Operation } from "../facts/Api.js";
import { operationPlace } from "../facts/places.js";
import type { Property, Shape } from "../facts/Shape.js";
import { pascal } from "../names.js";
import { at, refuse } from "../refuse.js";
import type { Model, PlannedError } from "./Plan.js";

/** The errors of an operation, each once, with the models of their bodies. */
export function planErrors(
  { errors, namelessErrors }: Operation,
  models: ReadonlyMap<string, Shape>,
): readonly PlannedError[] {
  const invalid = { status: 422, name: "HTTPValidationError", seen: true };
  // The server answers so to whatever its schemas refuse, also where the document names no body.
  const isInvalid = namelessErrors.includes(invalid.status) && models.has(invalid.name);
  const all = isInvalid ? [...errors, invalid] : errors;
  return all
    .filter((error, index) => all.findIndex((other) => isSame(error, other)) === index)
    .map((error) => ({ ...error, model: modelOf(error) }));
}

/**
 * The models of errors that were seen and that no schema of the API describes. Their bodies are
 * `{ error, detail }`, and `{ error, error_description }` of the names that OAuth gave.
 */
export function errorModels({ operations, schemas }: Api): readonly Model[] {
  const known = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const models = new Map<string, Model>();
  for (const operation of operations) {
    for (const [index, error] of operation.errors.filter(({ seen }) => seen).entries()) {
      const name = modelOf(error);
      const shape = known.get(name);
      if (shape && !isErrorNamed(shape, error.name))
        refuse(
          at(operationPlace(operation), "x-errors", index),
          `there is a schema "${name}", but not of an error`,
        );
      if (!shape) models.set(name, { name, shape: bodyOf(error), hidden: [], sent: false, received: true });
    }
  }
  return [...models.values()];
}

/** `invalid_client` to `InvalidClient`; the API's own names stay as they are. */
function modelOf({ name }: ErrorAnswer): string {
  return name.split("_").map(pascal).join("");
}

function isSame(one: ErrorAnswer, other: ErrorAnswer): boolean {
  return one.name === other.name && one.status === other.status;
}

function bodyOf({ name }: ErrorAnswer): Shape {
  const error: Property = {
    name: "error",
    required: true,
    deprecated: false,
    shape: { kind: "literal", value: name },
  };
  const text: Shape = { kind: "string" };
  const detail: Property = isOfOAuth(name)
    ? { name: "error_description", required: false, deprecated: false, shape: text }
    : { name: "detail", required: true, deprecated: false, shape: text };
  return { kind: "object", properties: [error, detail] };
}

/** The names of RFC 6749 are in snake_case, the API's own are names of classes. */
function isOfOAuth(name: string): boolean {
  return name === name.toLowerCase();
}

function isErrorNamed(shape: Shape, name: string): boolean {
  if (shape.kind !== "object") return false;
  const error = shape.properties.find((property) => property.name === "error")?.shape;
  return error?.kind === "literal" && error.value === name;
}
