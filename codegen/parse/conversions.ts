import type { Conversion } from "../../core/codec/fields.js";
import type { Model, Shape } from "../ir.js";

/** The codec's conversions, preferred first. */
const CONVERSIONS: readonly Conversion[] = ["convert", "keep", "keepKeys", "date"];

/** Some conversions. */
export type Conversions = ReadonlySet<Conversion>;

const ALL: Conversions = new Set(CONVERSIONS);

/** Those that are in all of some sets. */
export const common = (sets: readonly Conversions[]): Conversions =>
  new Set([...ALL].filter((each) => sets.every((set) => set.has(each))));

/** The conversion to choose where several are right; undefined where none is. */
export const preferred = (right: Conversions): Conversion | undefined =>
  CONVERSIONS.find((each) => right.has(each));

/** The conversions that are right for a shape, sent or received. */
export const conversionsFor = (
  shape: Shape,
  received: boolean,
  models: ReadonlyMap<string, Model>,
  inMap = false,
  seen: readonly string[] = [],
): Conversions => {
  const inside = (inner: Shape): Conversions => conversionsFor(inner, received, models, inMap, seen);
  switch (shape.kind) {
    case "model": {
      const model = seen.includes(shape.name) ? undefined : models.get(shape.name);
      // What has a name of its own has the same type in a map as elsewhere.
      return model ? conversionsFor(model.shape, received, models, false, [...seen, shape.name]) : ALL;
    }
    case "nullable":
      return inside(shape.inner);
    case "union":
      return common(shape.members.map(inside));
    case "array":
    case "tuple": {
      // The codec takes the items of a list for values without a name.
      const items = common(shape.kind === "array" ? [inside(shape.items)] : shape.items.map(inside));
      return new Set<Conversion>([
        ...(items.has("convert") ? (["convert", "keepKeys", "date"] as const) : []),
        ...(items.has("keep") ? (["keep"] as const) : []),
      ]);
    }
    case "map": {
      const values = conversionsFor(shape.values, received, models, true, seen);
      return new Set<Conversion>([
        ...(values.has("keep") ? (["keep"] as const) : []),
        ...(values.has("convert") ? (["keepKeys"] as const) : []),
      ]);
    }
    case "object": {
      if (!shape.rest) return new Set(["convert", "date"]);
      // The codec takes what stands under free names for values without a name.
      const held = [shape.rest, ...shape.properties.map((property) => property.shape)];
      const converts = held.every((each) =>
        conversionsFor(each, received, models, false, seen).has("convert"),
      );
      return new Set(converts ? ["keepKeys"] : []);
    }
    case "dateTime":
      if (!received) return ALL;
      // The keys of a map do not say which values are date-times: there they stay text, and the type says so.
      return new Set(inMap ? ["convert", "keep", "keepKeys"] : ["date"]);
    case "string":
    case "enum":
    case "literal":
      return received ? new Set(["convert", "keep", "keepKeys"]) : ALL;
    case "number":
    case "boolean":
    case "null":
      return ALL;
    case "unknown":
      return new Set(["keep"]);
  }
};
