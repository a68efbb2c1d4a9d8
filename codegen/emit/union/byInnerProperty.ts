import { requiredIn } from "../../facts/requiredIn.js";
import type { Shape } from "../../facts/Shape.js";
import { type Context, shapeOf } from "../Context.js";
import { keyOf } from "../keys.js";
import { objectOf } from "./objects.js";

/** The property of an object in each member that tells the members apart. */
export interface InnerChoice {
  /** The key of the object in a member. */
  readonly holder: string;
  /** The key of the property in that object. */
  readonly key: string;
  /** Its value in each member. */
  readonly values: readonly string[];
}

/**
 * The property of a property that is another literal in every member; undefined where there is
 * none.
 */
export function choiceByInnerProperty(members: readonly Shape[], context: Context): InnerChoice | undefined {
  for (const holder of objectOf(members[0], context)?.properties ?? []) {
    const held = members.map((member) => requiredThrough(member, holder.name, context));
    for (const property of objectOf(held[0], context)?.properties ?? []) {
      const values = held.map((shape) => requiredThrough(shape, property.name, context)).flatMap(literalText);
      if (new Set(values).size === members.length)
        return { holder: keyOf(holder), key: keyOf(property), values };
    }
  }
  return undefined;
}

/** The shape of a property that an object, or the model of one, always has. */
function requiredThrough(shape: Shape | undefined, name: string, context: Context): Shape | undefined {
  if (!shape) return undefined;
  return requiredIn(shape.kind === "model" ? shapeOf(shape.name, context) : shape, name);
}

function literalText(shape: Shape | undefined): readonly string[] {
  return shape?.kind === "literal" && typeof shape.value === "string" ? [shape.value] : [];
}
