import { isDeepStrictEqual } from "node:util";
import { shortText } from "../facts/jsonText.js";
import type { ArrayShape, ObjectShape, Property, Shape, UnionShape } from "../facts/Shape.js";
import { writeProperty, writeShape } from "../facts/writeShape.js";
import { differing, type Entry, line, listChanges } from "./entries.js";

/** How a shape changed, in lines; `place` is the property that it is of. */
export function shapeChanges(before: Shape, after: Shape, place: string): readonly string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (before.kind === "object" && after.kind === "object") return objectChanges(before, after, place);
  if (before.kind === "union" && after.kind === "union") return unionChanges(before, after, place);
  if (before.kind === "enum" && after.kind === "enum")
    return listChanges(before.values.map(quoted), after.values.map(quoted), place);
  if (before.kind === "nullable" && after.kind === "nullable")
    return shapeChanges(before.inner, after.inner, place);
  if (before.kind === "array" && after.kind === "array" && haveSameLimits(before, after))
    return shapeChanges(before.items, after.items, `${place}[]`);
  return [line("~", place, `${shapeText(before)} → ${shapeText(after)}`)];
}

/** How properties, or parameters, changed, in lines. */
export function propertyChanges(
  before: readonly Property[],
  after: readonly Property[],
  place: string,
): readonly string[] {
  return differing(byPropertyName(before), byPropertyName(after)).flatMap((entry) =>
    propertyChange(entry, place === "" ? entry.key : `${place}.${entry.key}`),
  );
}

function byPropertyName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}

function propertyChange({ before, after }: Entry<Property>, place: string): readonly string[] {
  if (before && after) {
    if (haveSameAttributes(before, after)) return shapeChanges(before.shape, after.shape, place);
    return [line("~", place, `${propertyText(before)} → ${propertyText(after)}`)];
  }
  if (after) return [line("+", place, propertyText(after))];
  return before ? [line("-", place, propertyText(before))] : [];
}

function objectChanges(before: ObjectShape, after: ObjectShape, place: string): readonly string[] {
  const changes = propertyChanges(before.properties, after.properties, place);
  if (isDeepStrictEqual(before.rest, after.rest)) return changes;
  return [...changes, line("~", place, `other names: ${restText(before)} → ${restText(after)}`)];
}

function unionChanges(before: UnionShape, after: UnionShape, place: string): readonly string[] {
  const members = listChanges(before.members.map(shapeText), after.members.map(shapeText), place);
  const values = listChanges(discriminatorTexts(before), discriminatorTexts(after), place);
  const changes = [...members, ...values];
  return changes.length > 0 ? changes : [line("~", place, "its members, in another order")];
}

function discriminatorTexts({ discriminator }: UnionShape): readonly string[] {
  if (!discriminator) return [];
  const { property, members } = discriminator;
  return Object.entries(members).map(([value, name]) => `${name} where ${property} is ${quoted(value)}`);
}

function haveSameLimits(one: ArrayShape, other: ArrayShape): boolean {
  return one.minItems === other.minItems && one.maxItems === other.maxItems;
}

function haveSameAttributes(one: Property, other: Property): boolean {
  const { shape: _one, ...attributes } = one;
  const { shape: _other, ...others } = other;
  return isDeepStrictEqual(attributes, others);
}

function shapeText(shape: Shape): string {
  return shortText(writeShape(shape));
}

function restText({ rest }: ObjectShape): string {
  return rest ? shapeText(rest) : "none";
}

function propertyText(property: Property): string {
  const text = shortText(writeProperty(property));
  return property.required ? text : `${text}, may be absent`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
