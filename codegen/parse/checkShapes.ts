import { toCamelCase, toSnakeCase } from "../../core/codec/names.js";
import type { Model, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { leavesOf } from "./leaves.js";

type Models = ReadonlyMap<string, Model>;

/** Stops at a name that does not survive the way to the program and back, and at a length of what has none. */
export const checkShapes = (models: Models): void => {
  for (const { name, shape } of models.values()) checkShape(shape, at("/components/schemas", name), models);
};

const checkShape = (shape: Shape, pointer: string, models: Models): void => {
  if (shape.kind === "object") {
    for (const { name, key, shape: value } of shape.properties) {
      const place = at(pointer, "properties", name);
      if (key === undefined && toSnakeCase(toCamelCase(name)) !== name)
        refuse(place, "the name does not survive the way to camelCase and back");
      checkShape(value, place, models);
    }
    if (shape.rest) checkShape(shape.rest, at(pointer, "additionalProperties"), models);
  } else if (shape.kind === "array") checkShape(shape.items, at(pointer, "items"), models);
  else if (shape.kind === "map") checkShape(shape.values, at(pointer, "additionalProperties"), models);
  else if (shape.kind === "nullable") checkShape(shape.inner, pointer, models);
  else if (shape.kind === "union") for (const member of shape.members) checkShape(member, pointer, models);
  else if (shape.kind === "tuple") {
    for (const [index, item] of shape.items.entries())
      checkShape(item, at(pointer, "prefixItems", index), models);
  } else if (shape.kind === "model" && (shape.minLength ?? shape.maxLength) !== undefined) {
    if (leavesOf(shape, models).some(({ kind }) => kind !== "string" && kind !== "enum"))
      refuse(pointer, "a length beside a reference to what is no text");
  }
};
