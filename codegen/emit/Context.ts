import type { Shape } from "../facts/Shape.js";
import { modelsIn } from "../facts/walk.js";
import type { Model, Plan } from "../plan/Plan.js";

/** The surroundings of a shape in the module of a model. */
export interface Context {
  /** The model of the module. */
  readonly own: string;
  /**
   * Whether values come from the server, and may therefore hold what this version does not know.
   */
  readonly open: boolean;
  /** Whether the shape lies in a free-form map. */
  readonly inMap: boolean;
  readonly models: ReadonlyMap<string, Model>;
}

/** The surroundings at the beginning of a model's module. */
export function contextOf({ name, received }: Model, { models }: Plan): Context {
  return {
    own: name,
    open: received,
    inMap: false,
    models: new Map(models.map((model) => [model.name, model])),
  };
}

/** The shape of a model. */
export function shapeOf(name: string, { models }: Context): Shape {
  return models.get(name)?.shape ?? { kind: "unknown" };
}

/** Whether a model lists texts, and so has no schema. */
export function isEnum(name: string, context: Context): boolean {
  return shapeOf(name, context).kind === "enum";
}

/** Whether a model leads back to the one of the module. */
export function isCyclic(name: string, context: Context, seen: Set<string> = new Set()): boolean {
  if (name === context.own) return true;
  if (seen.has(name)) return false;
  seen.add(name);
  return modelsIn(shapeOf(name, context)).some((inner) => isCyclic(inner, context, seen));
}
