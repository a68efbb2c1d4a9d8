import type { Shape } from "../facts/Shape.js";
import { type Context, isEnum } from "./Context.js";
import { isDate } from "./type.js";

/**
 * The plain types of a union of nothing else; empty where a member is anything else, or is checked
 * further.
 */
export function scalarsOf(members: readonly Shape[], context: Context): readonly string[] {
  const types = withoutNarrower(members).map((member) => scalarOf(member, context));
  const known = types.filter((type) => type !== undefined);
  return known.length === types.length ? [...new Set(known)] : [];
}

/** Members of a union without those that another covers: any number covers the integers. */
export function withoutNarrower(members: readonly Shape[]): readonly Shape[] {
  const hasAnyNumber = members.some((member) => member.kind === "number" && !member.integer);
  return hasAnyNumber ? members.filter((member) => !(member.kind === "number" && member.integer)) : members;
}

/** The plain type whose schema is all that a shape needs; undefined where it needs more. */
function scalarOf(shape: Shape, context: Context): string | undefined {
  switch (shape.kind) {
    case "string":
      return isBare([shape.minLength, shape.maxLength, shape.pattern], context) ? "string" : undefined;
    case "number":
      if (!isBare([shape.minimum, shape.exclusiveMinimum, shape.maximum], context)) return undefined;
      return shape.integer ? "integer" : "number";
    case "model":
      if (!isEnum(shape.name, context)) return undefined;
      return isBare([shape.minLength, shape.maxLength], context) ? "string" : undefined;
    case "dateTime":
      return isDate(context) ? undefined : "string";
    case "enum":
      return "string";
    case "boolean":
      return "boolean";
    case "literal":
      return typeof shape.value;
    case "null":
    case "array":
    case "tuple":
    case "map":
    case "object":
    case "union":
    case "nullable":
    case "unknown":
      return undefined;
  }
}

/** Whether no limit of a value is checked: in an answer none is. */
function isBare(limits: readonly unknown[], { open }: Context): boolean {
  return open || limits.every((limit) => limit === undefined);
}
