import { schemaPlace } from "../facts/places.js";
import { PLAIN_SHAPES } from "../facts/plainShapes.js";
import type { Shape } from "../facts/Shape.js";
import { walk } from "../facts/walk.js";
import { at, refuse } from "../refuse.js";

/** Stops at a name that would mean something else in the files of `api/`. */
export function checkNotation(shapes: ReadonlyMap<string, Shape>): void {
  for (const [name, model] of shapes) {
    const place = schemaPlace(name);
    if (PLAIN_SHAPES.has(name)) refuse(place, `"${name}" is the name of a plain type`);
    for (const { shape, pointer } of walk(model, place)) {
      const odd = shape.kind === "object" && shape.properties.find((property) => property.name.endsWith("?"));
      if (odd) refuse(at(pointer, "properties", odd.name), "a name that ends in a question mark");
    }
  }
}
