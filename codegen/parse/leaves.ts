import type { Model, Shape } from "../ir.js";

/** What a value can be, with references, unions and lists followed to their ends. */
export const leavesOf = (
  shape: Shape,
  models: ReadonlyMap<string, Model>,
  seen: readonly string[] = [],
): readonly Shape[] => {
  const follow = (inner: Shape): readonly Shape[] => leavesOf(inner, models, seen);
  switch (shape.kind) {
    case "model": {
      const model = seen.includes(shape.name) ? undefined : models.get(shape.name);
      return model ? leavesOf(model.shape, models, [...seen, shape.name]) : [];
    }
    case "nullable":
      return [{ kind: "null" }, ...follow(shape.inner)];
    case "array":
      return follow(shape.items);
    case "tuple":
      return shape.items.flatMap(follow);
    case "union":
      return shape.members.flatMap(follow);
    default:
      return [shape];
  }
};
