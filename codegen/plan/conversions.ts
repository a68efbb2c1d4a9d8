import type { Conversion } from "../../core/codec/fields.js";
import type { ObjectShape, Shape } from "../facts/Shape.js";

/** The codec's conversions, preferred first. */
const CONVERSIONS: readonly Conversion[] = ["convert", "keep", "keepKeys", "date", "first"];

/** Some conversions. */
export type Conversions = ReadonlySet<Conversion>;

const ALL: Conversions = new Set(CONVERSIONS);

/** Those that are in all of some sets. */
export function common(sets: readonly Conversions[]): Conversions {
  return new Set(CONVERSIONS.filter((each) => sets.every((set) => set.has(each))));
}

/** The conversion to choose where several are right; undefined where none is. */
export function preferred(right: Conversions): Conversion | undefined {
  return CONVERSIONS.find((each) => right.has(each));
}

/** How a shape travels: received or sent, and whether the keys above it are free. */
interface Journey {
  readonly received: boolean;
  readonly inMap: boolean;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The models that lead to the shape. */
  readonly seen: readonly string[];
}

/** The conversions that are right for a shape, sent or received. */
export function conversionsFor(
  shape: Shape,
  received: boolean,
  shapes: ReadonlyMap<string, Shape>,
): Conversions {
  const right = rightFor(shape, { received, inMap: false, shapes, seen: [] });
  // What is received converts with `first` as well.
  return received && right.has("convert") ? new Set([...right, "first"]) : right;
}

function rightFor(shape: Shape, journey: Journey): Conversions {
  switch (shape.kind) {
    case "model": {
      const model = journey.seen.includes(shape.name) ? undefined : journey.shapes.get(shape.name);
      // What has a name of its own has the same type in a map as elsewhere.
      return model ? rightFor(model, { ...journey, inMap: false, seen: [...journey.seen, shape.name] }) : ALL;
    }
    case "nullable":
      return rightFor(shape.inner, journey);
    case "union":
      return common(shape.members.map((member) => rightFor(member, journey)));
    case "array":
      return rightForItems([shape.items], journey);
    case "tuple":
      return shape.sendsFirst ? new Set(["first"]) : rightForItems(shape.items, journey);
    case "map":
      return rightForMap(shape.values, journey);
    case "object":
      return shape.rest ? rightForMixed(shape, shape.rest, journey) : new Set(["convert", "date"]);
    case "dateTime":
      if (!journey.received) return ALL;
      // The keys of a map do not say which values are date-times: there they stay text, and the
      // type says so.
      return new Set(journey.inMap ? ["convert", "keep", "keepKeys"] : ["date"]);
    case "string":
    case "enum":
    case "literal":
      return journey.received ? new Set(["convert", "keep", "keepKeys"]) : ALL;
    case "number":
    case "boolean":
    case "null":
      return ALL;
    case "unknown":
      return new Set(["keep"]);
  }
}

/** The codec takes the items of a list for values without a name. */
function rightForItems(items: readonly Shape[], journey: Journey): Conversions {
  const right = common(items.map((item) => rightFor(item, journey)));
  return new Set<Conversion>([
    ...(right.has("convert") ? (["convert", "keepKeys", "date"] as const) : []),
    ...(right.has("keep") ? (["keep"] as const) : []),
  ]);
}

function rightForMap(values: Shape, journey: Journey): Conversions {
  const right = rightFor(values, { ...journey, inMap: true });
  return new Set<Conversion>([
    ...(right.has("keep") ? (["keep"] as const) : []),
    ...(right.has("convert") ? (["keepKeys"] as const) : []),
  ]);
}

/** The codec takes what stands under free names for values without a name. */
function rightForMixed({ properties }: ObjectShape, rest: Shape, journey: Journey): Conversions {
  const held = [rest, ...properties.map(({ shape }) => shape)];
  const converts = held.every((shape) => rightFor(shape, { ...journey, inMap: false }).has("convert"));
  return new Set<Conversion>(converts ? ["keepKeys"] : []);
}
