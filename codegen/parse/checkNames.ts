import { DATE_TIME, FREE_FORM, toCamelCase, toSnakeCase } from "../../core/codec.js";
import type { Model, Operation, Property, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";

/**
 * Stops at a schema whose names or values the codec would convert wrongly: it
 * goes by the names of properties alone, so each must mean what the rule says.
 */
export const checkNames = (operations: readonly Operation[], models: ReadonlyMap<string, Model>): void => {
  for (const { name, shape, received } of models.values()) {
    checkProperties(shape, at("/components/schemas", name), received, models);
  }
  for (const { path, parameters } of operations) {
    for (const { name, key } of parameters) {
      if (toSnakeCase(key ?? toCamelCase(name)) !== name) refuse(at("/paths", path), `the key "${key}" does not give "${name}"`);
    }
  }
};

const checkProperties = (shape: Shape, pointer: string, received: boolean, models: ReadonlyMap<string, Model>): void => {
  if (shape.kind === "object") {
    for (const property of shape.properties) checkProperty(property, at(pointer, "properties", property.name), received, models);
  } else if (shape.kind === "array") checkProperties(shape.items, at(pointer, "items"), received, models);
  else if (shape.kind === "nullable") checkProperties(shape.inner, pointer, received, models);
  else if (shape.kind === "union") for (const member of shape.members) checkProperties(member, pointer, received, models);
};

const checkProperty = ({ name, key, shape }: Property, pointer: string, received: boolean, models: ReadonlyMap<string, Model>): void => {
  if (key === undefined && toSnakeCase(toCamelCase(name)) !== name) refuse(pointer, "the name does not survive the way to camelCase and back");
  const kinds = kindsOf(shape, models);
  const expect = (kind: string, holds: boolean): void => {
    if (kinds.has(kind) && !holds) refuse(pointer, `the codec takes "${name}" for something else than ${kind}`);
  };
  if (key === undefined) {
    expect("map", FREE_FORM.test(name));
    expect("object", !FREE_FORM.test(name));
  }
  if (received && !FREE_FORM.test(name)) {
    expect("dateTime", DATE_TIME.test(name));
    expect("string", !DATE_TIME.test(name));
  }
  if (!FREE_FORM.test(name)) checkProperties(shape, pointer, received, models);
};

/** What kinds of value a property can have, as far as the codec tells them apart. */
const kindsOf = (shape: Shape, models: ReadonlyMap<string, Model>): ReadonlySet<string> => {
  switch (shape.kind) {
    case "model": {
      const model = models.get(shape.name);
      return model ? kindsOf(model.shape, models) : new Set();
    }
    case "nullable":
      return kindsOf(shape.inner, models);
    case "array":
      return kindsOf(shape.items, models);
    case "union":
      return new Set(shape.members.flatMap((member) => [...kindsOf(member, models)]));
    case "literal":
    case "enum":
      return new Set(["string"]);
    default:
      return new Set([shape.kind]);
  }
};
