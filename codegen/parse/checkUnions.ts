import type { Model, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";

type Models = ReadonlyMap<string, Model>;
type Discriminator = NonNullable<Extract<Shape, { kind: "union" }>["discriminator"]>;

/** Stops at a discriminator whose values are not what its members say of themselves. */
export const checkUnions = (models: Models): void => {
  for (const { name, shape } of models.values()) checkShape(shape, at("/components/schemas", name), models);
};

const checkShape = (shape: Shape, pointer: string, models: Models): void => {
  if (shape.kind === "object") {
    for (const property of shape.properties)
      checkShape(property.shape, at(pointer, "properties", property.name), models);
    if (shape.rest) checkShape(shape.rest, at(pointer, "additionalProperties"), models);
  } else if (shape.kind === "array") checkShape(shape.items, at(pointer, "items"), models);
  else if (shape.kind === "nullable") checkShape(shape.inner, pointer, models);
  else if (shape.kind === "map") checkShape(shape.values, at(pointer, "additionalProperties"), models);
  else if (shape.kind === "union") {
    for (const member of shape.members) checkShape(member, pointer, models);
    if (shape.discriminator)
      checkMembers(shape.discriminator, at(pointer, "discriminator", "mapping"), models);
  }
};

const checkMembers = ({ property, members }: Discriminator, pointer: string, models: Models): void => {
  for (const [value, name] of Object.entries(members)) {
    if (!says(name, property, value, models, []))
      refuse(at(pointer, value), `"${name}" does not say that its "${property}" is "${value}"`);
  }
};

/** Whether a model always has `value` among what `property` can be. */
const says = (
  name: string,
  property: string,
  value: string,
  models: Models,
  seen: readonly string[],
): boolean => {
  const shape = seen.includes(name) ? undefined : models.get(name)?.shape;
  if (shape?.kind === "union") {
    return shape.members.every(
      (member) => member.kind === "model" && says(member.name, property, value, models, [...seen, name]),
    );
  }
  if (shape?.kind !== "object") return false;
  const found = shape.properties.find((each) => each.name === property);
  return found !== undefined && valuesOf(found.shape, models).includes(value);
};

const valuesOf = (shape: Shape, models: Models): readonly unknown[] => {
  if (shape.kind === "literal") return [shape.value];
  if (shape.kind === "enum") return shape.values;
  const model = shape.kind === "model" ? models.get(shape.name)?.shape : undefined;
  return model?.kind === "enum" ? model.values : [];
};
