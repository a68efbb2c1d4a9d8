import type { Property, Shape } from "../../facts/Shape.js";
import { type Context, shapeOf } from "../Context.js";

/** An object that a member of a union can be. */
export interface MemberObject {
  readonly properties: readonly Property[];
  /** Whether it may have names that are not listed. */
  readonly isOpen: boolean;
  /** Names that the server sends though they are not listed. */
  readonly hidden: readonly string[];
}

/** A shape as an object; undefined where it can be anything else. */
export function objectOf(shape: Shape | undefined, context: Context): MemberObject | undefined {
  const hidden = shape?.kind === "model" ? (context.models.get(shape.name)?.hidden ?? []) : [];
  const object = shape?.kind === "model" ? shapeOf(shape.name, context) : shape;
  if (object?.kind !== "object") return undefined;
  return { properties: object.properties, isOpen: object.rest !== undefined, hidden };
}

/** The objects that a shape can be; undefined where it can be anything else. */
export function objectsOf(
  shape: Shape,
  context: Context,
  seen: readonly string[] = [],
): readonly MemberObject[] | undefined {
  const object = objectOf(shape, context);
  if (object) return [object];
  if (shape.kind !== "model" || seen.includes(shape.name)) return undefined;
  const union = shapeOf(shape.name, context);
  if (union.kind !== "union") return undefined;
  const objects: MemberObject[] = [];
  for (const member of union.members) {
    const inner = objectsOf(member, context, [...seen, shape.name]);
    if (!inner) return undefined;
    objects.push(...inner);
  }
  return objects;
}

/** The properties that an object has in every answer: one may lack what can be null. */
export function alwaysIn({ properties }: MemberObject, context: Context): readonly Property[] {
  return properties.filter(({ shape, required }) => required && !canBeNull(shape, context));
}

/**
 * Whether an object may have a name: one that it lists, or one that the server was seen to send.
 */
export function mayHave(object: MemberObject, name: string): boolean {
  return object.isOpen || object.hidden.includes(name) || propertyIn(object, name) !== undefined;
}

/** The property of a name; undefined where the object does not list it. */
export function propertyIn({ properties }: MemberObject, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

function canBeNull(shape: Shape, context: Context): boolean {
  if (shape.kind === "model") return canBeNull(shapeOf(shape.name, context), context);
  return shape.kind === "nullable" || shape.kind === "null" || shape.kind === "unknown";
}
