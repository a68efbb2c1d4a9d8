import { PLAIN_SHAPES } from "./plainShapes.js";
import type {
  ModelShape,
  NumberShape,
  ObjectShape,
  Property,
  Shape,
  StringShape,
  UnionShape,
} from "./Shape.js";

/**
 * A shape as `api/` has it: a word, a list of the members of a union, or an object that says its
 * kind.
 */
export function writeShape(shape: Shape): unknown {
  switch (shape.kind) {
    case "string":
      return writeString(shape);
    case "number":
      return writeNumber(shape);
    case "dateTime":
    case "boolean":
    case "null":
    case "unknown":
      return wordFor(shape.kind);
    case "literal":
      return { literal: shape.value };
    case "enum":
      return { enum: shape.values };
    case "array": {
      const { kind: _, items, ...limits } = shape;
      return { list: writeShape(items), ...limits };
    }
    case "tuple":
      return { tuple: shape.items.map(writeShape) };
    case "map": {
      const { kind: _, values, ...limits } = shape;
      return { map: writeShape(values), ...limits };
    }
    case "object":
      return writeObject(shape);
    case "union":
      return writeUnion(shape);
    case "nullable":
      return writeNullable(shape.inner);
    case "model":
      return writeModel(shape);
  }
}

/** A property as `api/` has it: its shape, with a default and a deprecation beside it. */
export function writeProperty({ shape, deprecated, default: preset }: Property): unknown {
  const written = writeShape(shape);
  if (preset === undefined && !deprecated) return written;
  return {
    ...(isObject(written) ? written : { is: written }),
    ...(preset === undefined ? {} : { default: preset }),
    ...(deprecated ? { deprecated } : {}),
  };
}

/** The key of a property in `api/`: a question mark says that it may be absent. */
export function writeKey({ name, required }: Property): string {
  return required ? name : `${name}?`;
}

function wordFor(kind: Shape["kind"]): string {
  const [word] = [...PLAIN_SHAPES].find(([, shape]) => shape.kind === kind) ?? [];
  return word ?? kind;
}

function writeString({ kind: _, format, ...limits }: StringShape): unknown {
  const [word = "string"] =
    [...PLAIN_SHAPES].find(([, shape]) => shape.kind === "string" && shape.format === format) ?? [];
  return Object.keys(limits).length === 0 ? word : { is: word, ...limits };
}

function writeNumber({ kind: _, integer, ...limits }: NumberShape): unknown {
  const word = integer ? "integer" : "number";
  return Object.keys(limits).length === 0 ? word : { is: word, ...limits };
}

function writeModel({ kind: _, name, ...limits }: ModelShape): unknown {
  return Object.keys(limits).length === 0 ? name : { is: name, ...limits };
}

function writeObject({ properties, rest }: ObjectShape): unknown {
  const entries = properties.map((property) => [writeKey(property), writeProperty(property)]);
  const object = Object.fromEntries(entries);
  return rest ? { object, rest: writeShape(rest) } : { object };
}

function writeUnion({ members, discriminator }: UnionShape): unknown {
  const written = members.map(writeShape);
  if (!discriminator) return written;
  return { union: written, by: { [discriminator.property]: discriminator.members } };
}

function writeNullable(inner: Shape): unknown {
  const written = writeShape(inner);
  return Array.isArray(written) ? [...written, "null"] : [written, "null"];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
