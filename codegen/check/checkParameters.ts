import { toCamelCase, toSnakeCase } from "../../core/codec/names.js";
import type { Operation, Parameter } from "../facts/Api.js";
import { leavesOf } from "../facts/leaves.js";
import { operationPlace } from "../facts/places.js";
import type { Shape } from "../facts/Shape.js";
import { at, refuse } from "../refuse.js";

/** Stops at a parameter that the client could not write into a path or a query. */
export function checkParameters(operation: Operation, shapes: ReadonlyMap<string, Shape>): void {
  for (const [index, parameter] of operation.parameters.entries()) {
    const pointer = at(operationPlace(operation), "parameters", index);
    const { name } = parameter;
    if (toSnakeCase(toCamelCase(name)) !== name)
      refuse(at(pointer, "name"), "the name does not survive the way to camelCase and back");
    const kinds = leavesOf(parameter.shape, shapes).map(({ kind }) => kind);
    if (parameter.in === "path") checkPathParameter(parameter, kinds, pointer);
    else checkQueryParameter(kinds, pointer);
  }
}

function checkPathParameter(
  { name, key }: Parameter,
  kinds: readonly Shape["kind"][],
  pointer: string,
): void {
  if (/\W/.test(key ?? toCamelCase(name))) refuse(at(pointer, "name"), "no name for a part of the path");
  const odd = kinds.find((kind) => !["string", "enum", "literal", "number"].includes(kind));
  if (odd) refuse(pointer, `a part of the path that is ${odd}`);
}

function checkQueryParameter(kinds: readonly Shape["kind"][], pointer: string): void {
  const odd = kinds.find((kind) => kind === "object" || kind === "unknown");
  if (odd) refuse(pointer, `a query parameter that is ${odd}`);
}
