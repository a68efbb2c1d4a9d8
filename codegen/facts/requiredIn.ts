import type { Shape } from "./Shape.js";

/** The shape of a property that an object always has; undefined where there is none. */
export function requiredIn(shape: Shape, name: string): Shape | undefined {
  if (shape.kind !== "object") return undefined;
  return shape.properties.find((property) => property.name === name && property.required)?.shape;
}
