import type { ErrorAnswer } from "../facts/Api.js";
import { requiredIn } from "../facts/requiredIn.js";
import type { Shape } from "../facts/Shape.js";
import { arrayAt, type Json, numberAt, objectAt, stringAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import { onlyMembers } from "./members.js";
import { type RawSchemas, schemaAt } from "./RawSchemas.js";
import { parseResponses } from "./responses.js";
import { parseShape } from "./shape.js";

/** Names that the client has given to errors that are no answer of the API. */
const CLIENT_ERRORS = [
  ...["SDKError", "ConnectionError", "RequestTimeoutError", "RequestAbortedError"],
  ...["InvalidRequestError", "SDKValidationError", "ResponseValidationError", "UnexpectedClientError"],
];

/** The errors of an operation: those that the document states, then others that were seen. */
export function parseErrors(operation: Json, schemas: RawSchemas, pointer: string): readonly ErrorAnswer[] {
  return [...statedErrors(operation, schemas, pointer), ...seenErrors(operation, pointer)];
}

/** The statuses of errors without content: the client can tell nothing else of them. */
export function parseNamelessErrors(operation: Json, pointer: string): readonly number[] {
  return parseResponses(operation, pointer)
    .filter(({ status, content }) => status >= 400 && !content)
    .map(({ status }) => status);
}

function statedErrors(operation: Json, schemas: RawSchemas, pointer: string): readonly ErrorAnswer[] {
  return parseResponses(operation, pointer)
    .filter(({ status }) => status >= 400)
    .flatMap(({ status, content, pointer: place }) => {
      if (!content) return [];
      if (content.type !== "application/json") refuse(at(place, "content"), `cannot read ${content.type}`);
      const names = errorsIn(parseShape(content.schema, content.pointer), schemas, content.pointer, []);
      return names.map((name) => ({ status, name, seen: false }));
    });
}

function seenErrors(operation: Json, pointer: string): readonly ErrorAnswer[] {
  const place = at(pointer, "x-errors");
  return arrayAt(operation["x-errors"] ?? [], place).map((value, index) => {
    const own = at(place, index);
    const error = objectAt(value, own);
    onlyMembers(error, own, ["status", "name"]);
    const status = numberAt(error["status"], at(own, "status")) ?? 0;
    if (!Number.isInteger(status) || status < 400 || status > 599)
      refuse(at(own, "status"), "not the status of an error");
    const name = stringAt(error["name"], at(own, "name"));
    if (!/^[A-Za-z]\w*$/.test(name)) refuse(at(own, "name"), "not the name of an error");
    refuseClientError(name, at(own, "name"));
    return { status, name, seen: true };
  });
}

/**
 * An error schema, or a union of some. Its name is what the server puts into `error`, or
 * `HTTPValidationError`.
 */
function errorsIn(
  shape: Shape,
  schemas: RawSchemas,
  pointer: string,
  unions: readonly string[],
): readonly string[] {
  if (shape.kind === "union")
    return shape.members.flatMap((member) => errorsIn(member, schemas, pointer, unions));
  if (shape.kind !== "model" || unions.includes(shape.name))
    return refuse(pointer, "an error without a name");
  const { name } = shape;
  const { shape: error, pointer: place } = schemaAt(schemas, name, pointer);
  if (error.kind === "union") return errorsIn(error, schemas, place, [...unions, name]);
  if (name !== "HTTPValidationError" && statedName(error) !== name)
    refuse(place, `an error whose "error" is not "${name}"`);
  refuseClientError(name, place);
  return [name];
}

/** The literal that an error always has under `error`. */
function statedName(shape: Shape): unknown {
  const error = requiredIn(shape, "error");
  return error?.kind === "literal" ? error.value : undefined;
}

function refuseClientError(name: string, pointer: string): void {
  if (CLIENT_ERRORS.includes(name)) refuse(pointer, "the name of an error that is no answer of the API");
}
