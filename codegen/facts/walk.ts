import { at } from "../refuse.js";
import { schemaPlace } from "./places.js";
import type { Shape } from "./Shape.js";

/** A shape and its place, as a JSON pointer into a document. */
export interface Place {
  readonly shape: Shape;
  readonly pointer: string;
}

/**
 * A shape and all that it is made of, the outer before the inner. Models are named, not followed.
 */
export function* walk(shape: Shape, pointer: string): Generator<Place> {
  yield { shape, pointer };
  for (const part of partsOf(shape, pointer)) yield* walk(part.shape, part.pointer);
}

/** A shape and all that it is made of, through models, each of which comes once. */
export function* walkThrough(
  shape: Shape,
  pointer: string,
  shapes: ReadonlyMap<string, Shape>,
  seen: Set<string> = new Set(),
): Generator<Place> {
  for (const place of walk(shape, pointer)) {
    yield place;
    if (place.shape.kind !== "model" || seen.has(place.shape.name)) continue;
    const { name } = place.shape;
    seen.add(name);
    const model = shapes.get(name);
    if (model) yield* walkThrough(model, schemaPlace(name), shapes, seen);
  }
}

/** The names of the models that a shape mentions. */
export function modelsIn(shape: Shape): readonly string[] {
  return [...walk(shape, "")].flatMap((place) => (place.shape.kind === "model" ? [place.shape.name] : []));
}

/** The shapes that a shape is directly made of. */
function partsOf(shape: Shape, pointer: string): readonly Place[] {
  switch (shape.kind) {
    case "nullable":
      return [{ shape: shape.inner, pointer }];
    case "array":
      return [{ shape: shape.items, pointer: at(pointer, "items") }];
    case "map":
      return [{ shape: shape.values, pointer: at(pointer, "additionalProperties") }];
    case "tuple":
      return shape.items.map((item, index) => ({ shape: item, pointer: at(pointer, "prefixItems", index) }));
    case "union":
      return shape.members.map((member) => ({ shape: member, pointer }));
    case "object": {
      const properties = shape.properties.map((property) => ({
        shape: property.shape,
        pointer: at(pointer, "properties", property.name),
      }));
      if (!shape.rest) return properties;
      return [...properties, { shape: shape.rest, pointer: at(pointer, "additionalProperties") }];
    }
    case "model":
    case "null":
    case "string":
    case "dateTime":
    case "number":
    case "boolean":
    case "literal":
    case "enum":
    case "unknown":
      return [];
  }
}
