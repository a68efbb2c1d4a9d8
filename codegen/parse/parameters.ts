import { toCamelCase } from "../../core/codec/names.js";
import type { Parameter } from "../facts/Api.js";
import { arrayAt, flagAt, type Json, objectAt, optional, stringAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import { onlyMembers } from "./members.js";
import { parseProperty } from "./shape.js";

/** A parameter, and whether it travels as `name[key]=value`. */
export interface StyledParameter {
  readonly parameter: Parameter;
  readonly deep: boolean;
}

/** The parameters of an operation. */
export function parseParameters(operation: Json, path: string, pointer: string): readonly StyledParameter[] {
  const place = at(pointer, "parameters");
  const parameters = arrayAt(operation["parameters"] ?? [], place).map((parameter, index) =>
    parseParameter(parameter, at(place, index)),
  );
  const declared = parameters.filter(({ parameter }) => parameter.in === "path");
  const names = declared.map(({ parameter }) => parameter.name);
  const inPath = [...path.matchAll(/{([^}]*)}/g)].map(([, name]) => name);
  if ([...inPath].sort().join() !== [...names].sort().join())
    refuse(place, `the path has {${inPath}}, the parameters {${names}}`);
  return parameters;
}

/** A key of the request that the document has chosen. */
export function keyAt(value: unknown, pointer: string): string {
  const key = stringAt(value, pointer);
  return /^[a-z][A-Za-z0-9]*$/.test(key) ? key : refuse(pointer, "expected a camelCase key");
}

/** Refuses a request of which two parts would have one key, or one name on the wire. */
export function checkKeys(
  parameters: readonly StyledParameter[],
  bodyKey: string | null | undefined,
  pointer: string,
): void {
  const keys = parameters.map(({ parameter }) => parameter.key ?? toCamelCase(parameter.name));
  const twice = twiceIn(bodyKey == null ? keys : [...keys, bodyKey]);
  if (twice !== undefined) refuse(pointer, `two parts of the request would be called "${twice}"`);
  const sent = twiceIn(parameters.map(({ parameter }) => parameter.name));
  if (sent !== undefined) refuse(at(pointer, "parameters"), `two parameters called "${sent}"`);
}

function parseParameter(value: unknown, pointer: string): StyledParameter {
  const parameter = objectAt(value, pointer);
  onlyMembers(parameter, pointer, ["name", "in", "required", "schema", "style", "x-key", "deprecated"]);
  const name = stringAt(parameter["name"], at(pointer, "name"));
  const place = stringAt(parameter["in"], at(pointer, "in"));
  if (place !== "path" && place !== "query")
    return refuse(at(pointer, "in"), `parameters in ${place} are not supported`);
  const style = parameter["style"];
  if (style !== undefined && !(style === "deepObject" && place === "query"))
    refuse(at(pointer, "style"), `unknown style "${style}"`);
  const required = flagAt(parameter["required"], at(pointer, "required"));
  if (place === "path" && !required)
    refuse(at(pointer, "required"), "a part of the path that can be left out");
  const property = parseProperty(name, parameter["schema"], required, at(pointer, "schema"));
  const isDeprecated = flagAt(parameter["deprecated"], at(pointer, "deprecated"));
  const key = parameter["x-key"] === undefined ? undefined : keyAt(parameter["x-key"], at(pointer, "x-key"));
  return {
    parameter: {
      ...property,
      deprecated: property.deprecated || isDeprecated,
      in: place,
      ...optional("key", key),
    },
    deep: style !== undefined,
  };
}

function twiceIn(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}
