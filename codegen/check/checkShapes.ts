import { toCamelCase, toSnakeCase } from "../../core/codec/names.js";
import { leavesOf } from "../facts/leaves.js";
import { schemaPlace } from "../facts/places.js";
import type { ModelShape, ObjectShape, Shape } from "../facts/Shape.js";
import { walk } from "../facts/walk.js";
import { at, refuse } from "../refuse.js";

/**
 * Stops at a name that does not survive the way to the program and back, and at a length of what
 * has none.
 */
export function checkShapes(shapes: ReadonlyMap<string, Shape>): void {
  for (const [name, model] of shapes) {
    for (const { shape, pointer } of walk(model, schemaPlace(name))) {
      if (shape.kind === "object") checkNames(shape, pointer);
      if (shape.kind === "model") checkLengths(shape, shapes, pointer);
    }
  }
}

function checkNames({ properties }: ObjectShape, pointer: string): void {
  for (const { name, key } of properties) {
    if (key === undefined && toSnakeCase(toCamelCase(name)) !== name)
      refuse(at(pointer, "properties", name), "the name does not survive the way to camelCase and back");
  }
}

function checkLengths(shape: ModelShape, shapes: ReadonlyMap<string, Shape>, pointer: string): void {
  if (shape.minLength === undefined && shape.maxLength === undefined) return;
  if (leavesOf(shape, shapes).some(({ kind }) => kind !== "string" && kind !== "enum"))
    refuse(pointer, "a length beside a reference to what is no text");
}
