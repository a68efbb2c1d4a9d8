import type { Property, Shape, TupleShape } from "../facts/Shape.js";
import type { Model } from "./Plan.js";

type Pairs = ReadonlyMap<string, TupleShape>;

/**
 * Lets requests take the pairs that answers hold. Where an answer has a pair of a text and more
 * about it, such as `tax_id`, and a request has the text alone under the name, or under one that
 * ends in it (`customer_tax_id`), the request also takes the pair, and the text of it is sent.
 */
export function withPairs(models: readonly Model[]): readonly Model[] {
  const pairs = pairsIn(models.filter(({ received }) => received));
  return models.map((model) => {
    const { shape, sent, received } = model;
    if (!sent || received || shape.kind !== "object") return model;
    const properties = shape.properties.map((property) => withPair(property, pairs));
    return { ...model, shape: { ...shape, properties } };
  });
}

/** The pairs that models hold, by name. */
function pairsIn(models: readonly Model[]): Pairs {
  const properties = models.flatMap(({ shape }) => (shape.kind === "object" ? shape.properties : []));
  return new Map(
    properties.flatMap(({ name, shape }) => {
      const pair = notNull(shape);
      return pair.kind === "tuple" && pair.items.length === 2 && pair.items[0]?.kind === "string"
        ? [[name, pair] as const]
        : [];
    }),
  );
}

function withPair(property: Property, pairs: Pairs): Property {
  const [, pair] = [...pairs].find(([name]) => `_${property.name}`.endsWith(`_${name}`)) ?? [];
  const text = notNull(property.shape);
  if (!pair || text.kind !== "string") return property;
  const either: Shape = { kind: "union", members: [text, { ...pair, sendsFirst: true }] };
  const isNullable = property.shape.kind === "nullable";
  return { ...property, shape: isNullable ? { kind: "nullable", inner: either } : either };
}

function notNull(shape: Shape): Shape {
  return shape.kind === "nullable" ? shape.inner : shape;
}
