import type { Operation, Schema } from "../facts/Api.js";
import { operationPlace, schemaPlace } from "../facts/places.js";
import { flagAt, type Json, objectAt, optional, stringAt, stringsAt } from "../json.js";
import { requestName } from "../names.js";
import { at, refuse } from "../refuse.js";
import { parseAnswer } from "./answer.js";
import { parseBody } from "./body.js";
import { parseErrors, parseNamelessErrors } from "./errors.js";
import { onlyMembers } from "./members.js";
import { checkKeys, parseParameters, type StyledParameter } from "./parameters.js";
import type { RawSchemas } from "./RawSchemas.js";
import { parseSecurity } from "./security.js";

/** The methods that an operation can have, as a document spells them. */
export const METHODS = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
} as const;

/** What operations refer to. */
export interface Surroundings {
  readonly schemas: RawSchemas;
  /** The security of operations that do not state their own. */
  readonly security: unknown;
}

/** An operation, and what of it is told apart from its facts. */
export interface ParsedOperation {
  readonly operation: Operation;
  /** The schemas of it that have no name in the document. */
  readonly schemas: readonly Schema[];
  readonly parameters: readonly StyledParameter[];
}

/** An endpoint of the document. */
export function parseOperation(
  path: string,
  method: keyof typeof METHODS,
  value: unknown,
  { schemas, security }: Surroundings,
): ParsedOperation {
  const pointer = operationPlace({ path, method: METHODS[method] });
  const operation = objectAt(value, pointer);
  onlyMembers(operation, pointer, [
    ...["operationId", "tags", "parameters", "requestBody", "responses", "security", "deprecated"],
    ...["x-func", "x-scopes", "x-pagination", "x-body-key", "x-errors", "x-inferred"],
  ]);
  const parameters = parseParameters(operation, path, pointer);
  const name = functionNameAt(operation, pointer);
  const { body, schemas: bodySchemas } = parseBody(operation, name, schemas, pointer);
  checkKeys(parameters, body?.key, pointer);
  if (body) checkBodyKey(body.key, parameters, pointer);
  const { answer, schemas: answerSchemas } = parseAnswer(operation, name, schemas, pointer);
  if (parameters.length > 0 && Object.hasOwn(schemas, requestName({ name })))
    refuse(schemaPlace(requestName({ name })), "the name is needed for a request");
  if (answer.kind === "page") checkPageParameters(parameters, pointer);
  return {
    operation: {
      name,
      method: METHODS[method],
      path,
      tags: stringsAt(operation["tags"], at(pointer, "tags")),
      ...parseSecurity(operation, security, pointer),
      deprecated: flagAt(operation["deprecated"], at(pointer, "deprecated")),
      parameters: parameters.map(({ parameter }) => parameter),
      ...optional("body", body),
      answer,
      errors: parseErrors(operation, schemas, pointer),
      namelessErrors: parseNamelessErrors(operation, pointer),
    },
    schemas: [...bodySchemas, ...answerSchemas],
    parameters,
  };
}

function functionNameAt(operation: Json, pointer: string): string {
  const place = at(pointer, "x-func");
  const name = stringAt(operation["x-func"], place);
  if (!/^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$/.test(name))
    refuse(place, "expected a camelCase name of several words");
  return name;
}

function checkBodyKey(key: string | null, parameters: readonly StyledParameter[], pointer: string): void {
  const places = parameters.map(({ parameter }) => parameter.in);
  if (places.includes("query")) refuse(pointer, "a body beside query parameters");
  if ((key === null) === places.includes("path"))
    refuse(at(pointer, "x-body-key"), "a key is due exactly beside path parameters");
}

function checkPageParameters(parameters: readonly StyledParameter[], pointer: string): void {
  const inQuery = parameters.filter(({ parameter }) => parameter.in === "query");
  for (const name of ["page", "limit"]) {
    if (!inQuery.some(({ parameter }) => parameter.name === name))
      refuse(at(pointer, "parameters"), `pages, but no "${name}"`);
  }
}
