import { schemaPlace } from "../facts/places.js";
import type { Discriminator, Shape } from "../facts/Shape.js";
import { walk } from "../facts/walk.js";
import { at, refuse } from "../refuse.js";

type Shapes = ReadonlyMap<string, Shape>;

/** Stops at a discriminator whose values are not what its members say of themselves. */
export function checkUnions(shapes: Shapes): void {
  for (const [name, model] of shapes) {
    for (const { shape, pointer } of walk(model, schemaPlace(name))) {
      if (shape.kind === "union" && shape.discriminator)
        checkMembers(shape.discriminator, at(pointer, "discriminator", "mapping"), shapes);
    }
  }
}

function checkMembers({ property, members }: Discriminator, pointer: string, shapes: Shapes): void {
  for (const [value, name] of Object.entries(members)) {
    if (!says(name, property, value, shapes, []))
      refuse(at(pointer, value), `"${name}" does not say that its "${property}" is "${value}"`);
  }
}

/** Whether a model always has `value` among what `property` can be. */
function says(
  name: string,
  property: string,
  value: string,
  shapes: Shapes,
  seen: readonly string[],
): boolean {
  const shape = seen.includes(name) ? undefined : shapes.get(name);
  if (shape?.kind === "union")
    return shape.members.every(
      (member) => member.kind === "model" && says(member.name, property, value, shapes, [...seen, name]),
    );
  if (shape?.kind !== "object") return false;
  const found = shape.properties.find((each) => each.name === property);
  return found !== undefined && valuesOf(found.shape, shapes).includes(value);
}

/** The values that a shape admits; none where they are not listed. */
function valuesOf(shape: Shape, shapes: Shapes): readonly unknown[] {
  if (shape.kind === "literal") return [shape.value];
  if (shape.kind === "enum") return shape.values;
  const model = shape.kind === "model" ? shapes.get(shape.name) : undefined;
  return model?.kind === "enum" ? model.values : [];
}
