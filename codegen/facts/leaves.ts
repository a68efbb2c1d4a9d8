import type { Shape } from "./Shape.js";

/** What a value can be, with models, unions and lists followed to their ends. */
export function leavesOf(
  shape: Shape,
  shapes: ReadonlyMap<string, Shape>,
  seen: readonly string[] = [],
): readonly Shape[] {
  switch (shape.kind) {
    case "model": {
      const model = seen.includes(shape.name) ? undefined : shapes.get(shape.name);
      return model ? leavesOf(model, shapes, [...seen, shape.name]) : [];
    }
    case "nullable":
      return [{ kind: "null" }, ...leavesOf(shape.inner, shapes, seen)];
    case "array":
      return leavesOf(shape.items, shapes, seen);
    case "tuple":
      return shape.items.flatMap((item) => leavesOf(item, shapes, seen));
    case "union":
      return shape.members.flatMap((member) => leavesOf(member, shapes, seen));
    case "object":
    case "map":
    case "null":
    case "string":
    case "dateTime":
    case "number":
    case "boolean":
    case "literal":
    case "enum":
    case "unknown":
      return [shape];
  }
}
