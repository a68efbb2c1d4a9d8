import type { Operation } from "../facts/Api.js";
import { schemaPlace } from "../facts/places.js";
import type { Shape, UnionShape } from "../facts/Shape.js";
import { refuse } from "../refuse.js";

type Shapes = ReadonlyMap<string, Shape>;

/** The tags of the unions that a field of a body holds, by the field's name; `""` is the body. */
export type UnionTags = Readonly<Record<string, readonly string[]>>;

/**
 * What a server calls the forms of a product in the place of a fault. It tells them apart by code
 * of its own, so no document says it; it was seen.
 */
const TAGS_OF_CODE: Readonly<Record<string, readonly string[]>> = {
  ProductCreate: ["one_time", "recurring"],
};

/** A shape of a body, and the field that holds it. */
interface Held {
  readonly field: string;
  readonly shape: Shape;
  /** The name that the shape has. */
  readonly model: string | undefined;
}

/**
 * The words with which the server tells, in the place of a fault, which member of a union a value
 * was held against. They are no fields. Stops where a field has the name of such a word.
 */
export function planUnionTags(operations: readonly Operation[], shapes: Shapes): UnionTags {
  const bodies = operations.flatMap(({ body }) => (body && !body.form ? [body.model] : []));
  const all = bodies.flatMap((name) => [...heldIn({ kind: "model", name }, "", shapes, new Set())]);
  const tags = new Map<string, Set<string>>();
  for (const { field, shape, model } of all) {
    const found = shape.kind === "union" ? tagsOf(shape, model, shapes) : [];
    if (found.length > 0) tags.set(field, new Set([...(tags.get(field) ?? []), ...found]));
  }
  for (const { field, shape, model } of all) {
    const properties = shape.kind === "object" ? shape.properties : [];
    const clash = properties.find(({ name }) => tags.get(field)?.has(name));
    if (clash) refuse(schemaPlace(model ?? field), `"${clash.name}" is a field and a member of a union`);
  }
  const sorted = [...tags].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([field, found]) => [field, [...found].sort()]));
}

/** All objects and unions in a shape, each with the field that holds it. */
function* heldIn(
  shape: Shape,
  field: string,
  shapes: Shapes,
  seen: Set<string>,
  model?: string,
): Generator<Held> {
  switch (shape.kind) {
    case "model": {
      const key = `${field} ${shape.name}`;
      const inner = seen.has(key) ? undefined : shapes.get(shape.name);
      seen.add(key);
      if (inner) yield* heldIn(inner, field, shapes, seen, shape.name);
      return;
    }
    case "nullable":
      return yield* heldIn(shape.inner, field, shapes, seen, model);
    case "array":
      return yield* heldIn(shape.items, field, shapes, seen);
    case "map":
      return yield* heldIn(shape.values, field, shapes, seen);
    case "union":
      yield { field, shape, model };
      for (const member of shape.members) yield* heldIn(member, field, shapes, seen);
      return;
    case "object":
      yield { field, shape, model };
      for (const property of shape.properties) yield* heldIn(property.shape, property.name, shapes, seen);
  }
}

/** The tags of a union: what its members say under the property that tells them apart. */
function tagsOf(union: UnionShape, model: string | undefined, shapes: Shapes): readonly string[] {
  const byCode = TAGS_OF_CODE[model ?? ""];
  if (byCode) return byCode;
  if (union.discriminator) return Object.keys(union.discriminator.members);
  const literals = union.members.map((member) => literalsOf(member, shapes));
  const names = [...(literals[0]?.keys() ?? [])];
  return names.flatMap((name) => {
    const texts = new Set(literals.flatMap((each) => each.get(name) ?? []));
    return texts.size === literals.length ? [...texts] : [];
  });
}

/** The properties of an object that have one text. */
function literalsOf(shape: Shape, shapes: Shapes): ReadonlyMap<string, string> {
  if (shape.kind === "model") {
    const inner = shapes.get(shape.name);
    return inner ? literalsOf(inner, shapes) : new Map();
  }
  const properties = shape.kind === "object" ? shape.properties : [];
  return new Map(
    properties.flatMap((property) =>
      property.shape.kind === "literal" && typeof property.shape.value === "string"
        ? [[property.name, property.shape.value] as const]
        : [],
    ),
  );
}
