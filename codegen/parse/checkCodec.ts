import { DATE_TIME, FREE_FORM, toCamelCase, toSnakeCase } from "../../core/codec.js";
import type { Model, Operation, Parameter, Property, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { placeOf } from "./operation.js";

type Models = ReadonlyMap<string, Model>;

/**
 * Stops at a schema whose names or values the codec would convert wrongly: it
 * goes by the names of properties alone, so each must mean what the rule says.
 */
export const checkCodec = (operations: readonly Operation[], models: Models): void => {
  for (const { name, shape, received } of models.values()) {
    checkProperties(shape, at("/components/schemas", name), received, models);
  }
  for (const operation of operations) {
    const place = placeOf(operation);
    const { parameters, body, answer } = operation;
    for (const [index, parameter] of parameters.entries())
      checkParameter(parameter, at(place, "parameters", index), models);
    if (body) checkWhole(body.model, at(place, "requestBody"), models);
    if ("model" in answer) checkWhole(answer.model, at(place, "responses"), models);
  }
};

/** A body or an answer as a whole has no name, so the codec takes it for an object. */
const checkWhole = (name: string, pointer: string, models: Models): void => {
  for (const kind of kindsOf({ kind: "model", name }, models))
    if (kind !== "object") refuse(pointer, `expected an object as a whole, not ${kind}`);
};

const checkParameter = (parameter: Parameter, pointer: string, models: Models): void => {
  const { name, key = toCamelCase(name), shape, deep } = parameter;
  const kinds = kindsOf(shape, models);
  if (parameter.in === "path") {
    for (const kind of kinds)
      if (kind !== "text" && kind !== "number") refuse(pointer, `a part of the path that is ${kind}`);
    return;
  }
  if (toSnakeCase(key) !== name)
    refuse(pointer, `the codec makes "${toSnakeCase(key)}" of "${key}", not "${name}"`);
  for (const kind of kinds) {
    if (kind === "object" || kind === "map of objects" || kind === "anything")
      refuse(pointer, `a query parameter that is ${kind}`);
  }
  if (kinds.has("map") !== deep)
    refuse(pointer, 'the style "deepObject" is due exactly where the value is a map');
};

const checkProperties = (shape: Shape, pointer: string, received: boolean, models: Models): void => {
  if (shape.kind === "object") {
    for (const property of shape.properties)
      checkProperty(property, at(pointer, "properties", property.name), received, models);
  } else if (shape.kind === "array") checkProperties(shape.items, at(pointer, "items"), received, models);
  else if (shape.kind === "nullable") checkProperties(shape.inner, pointer, received, models);
  else if (shape.kind === "union")
    for (const member of shape.members) checkProperties(member, pointer, received, models);
  else if (shape.kind === "tuple") {
    for (const [index, item] of shape.items.entries())
      checkProperties(item, at(pointer, "prefixItems", index), received, models);
  } else if (shape.kind === "model" && (shape.minLength ?? shape.maxLength) !== undefined) {
    for (const kind of kindsOf(shape, models))
      if (kind !== "text") refuse(pointer, "a length beside a reference to what is no text");
  }
};

const checkProperty = (
  { name, shape }: Property,
  pointer: string,
  received: boolean,
  models: Models,
): void => {
  if (toSnakeCase(toCamelCase(name)) !== name)
    refuse(pointer, "the name does not survive the way to camelCase and back");
  const kinds = kindsOf(shape, models);
  const never = (kind: Kind, problem: string): void => {
    if (kinds.has(kind)) refuse(pointer, problem);
  };
  if (FREE_FORM.test(name)) {
    never("object", `the codec would leave the names in "${name}" as they are`);
  } else {
    never("map", `the codec would convert the keys in "${name}"`);
    never("anything", `the codec would convert whatever is in "${name}"`);
  }
  never("map of objects", `the codec would leave the names in the values of "${name}" as they are`);
  if (received) {
    never("array of date-times", `the codec does not look for date-times in an array`);
    if (FREE_FORM.test(name) || !DATE_TIME.test(name))
      never("date-time", `the codec takes "${name}" for text`);
    else never("text", `the codec takes "${name}" for a date-time`);
  }
  checkProperties(shape, pointer, received, models);
};

/** The kinds of value that the codec must tell apart. */
type Kind =
  | "text"
  | "number"
  | "boolean"
  | "null"
  | "date-time"
  | "array of date-times"
  | "map"
  | "map of objects"
  | "object"
  | "anything";

/** What kinds of value a shape can have; those of an array are the kinds of its items. */
const kindsOf = (shape: Shape, models: Models, seen: readonly string[] = []): ReadonlySet<Kind> => {
  switch (shape.kind) {
    case "model": {
      const model = seen.includes(shape.name) ? undefined : models.get(shape.name);
      return model ? kindsOf(model.shape, models, [...seen, shape.name]) : new Set();
    }
    case "nullable":
      return new Set<Kind>(["null", ...kindsOf(shape.inner, models, seen)]);
    case "array":
    case "tuple": {
      const items = shape.kind === "array" ? [shape.items] : shape.items;
      const kinds = items.flatMap((item) => [...kindsOf(item, models, seen)]);
      return new Set(kinds.map((kind) => (kind === "date-time" ? "array of date-times" : kind)));
    }
    case "union":
      return new Set(shape.members.flatMap((member) => [...kindsOf(member, models, seen)]));
    case "map": {
      const values = kindsOf(shape.values, models, seen);
      return new Set([
        "map",
        ...(values.has("object") || values.has("map of objects") ? (["map of objects"] as const) : []),
      ]);
    }
    case "literal":
      return new Set([
        typeof shape.value === "string" ? "text" : typeof shape.value === "number" ? "number" : "boolean",
      ]);
    case "string":
    case "enum":
      return new Set(["text"]);
    case "dateTime":
      return new Set(["date-time"]);
    case "unknown":
      return new Set(["anything"]);
    case "number":
    case "boolean":
    case "object":
      return new Set([shape.kind]);
  }
};
