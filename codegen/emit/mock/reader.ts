import type {
  NumberShape,
  ObjectShape,
  Property,
  Shape,
  StringShape,
  UnionShape,
} from "../../facts/Shape.js";
import { isMetadata } from "./isMetadata.js";
import {
  CHOSEN_UNIONS,
  CLOSED,
  fieldRule,
  ID_KEYS,
  isPatch,
  LITERAL_ENUMS,
  TAG_CLASSES,
  TAG_CLASSES_BY_PROPERTY,
  TRIED_UNIONS,
  UNION_NAMES,
  UNKNOWN_TAGS,
} from "./serverRules.js";

/** Readers of texts of a format. */
const FORMATS: Readonly<Record<string, string>> = {
  uuid4: "uuid4",
  uuid: "uuid",
  uri: "httpUrl",
  email: "email",
  ipvanyaddress: "ipAddress",
  date: "date",
};

/** The surroundings of a shape whose reader is written. */
export interface ReaderContext {
  /** The schema that the shape is, or is a part of. */
  readonly model?: string;
  /** Whether the keys of a map are IDs. */
  readonly hasIdKeys?: boolean;
  /** The schemas that are written further down. */
  readonly later: ReadonlySet<string>;
}

/** The expression of a reader for a shape. */
export function readerOf(shape: Shape, context: ReaderContext): string {
  switch (shape.kind) {
    case "string":
      return textReader(shape);
    case "dateTime":
      return "dateTime";
    case "number":
      return numberReader(shape);
    case "boolean":
      return "boolean";
    case "null":
      return "nothing";
    case "literal":
      return `literal(${JSON.stringify(shape.value)})`;
    case "enum":
      return enumReader(shape.values, context.model);
    case "array":
      return `list(${readerOf(shape.items, inner(context))}${rules({ min: shape.minItems, max: shape.maxItems })})`;
    case "tuple":
      throw new Error("No request has a tuple.");
    case "map":
      return isMetadata(shape)
        ? "metadata"
        : `map(${readerOf(shape.values, inner(context))}${rules({ min: shape.minEntries, key: context.hasIdKeys ? "uuid4" : undefined })})`;
    case "object":
      return objectReader(shape, context);
    case "union":
      return unionReader(shape, context);
    case "nullable":
      return `nullable(${readerOf(shape.inner, { ...inner(context), hasIdKeys: context.hasIdKeys ?? false })})`;
    case "model":
      return context.later.has(shape.name) ? `lazy(() => ${shape.name})` : shape.name;
    case "unknown":
      return "anything";
  }
}

function inner({ later }: ReaderContext): ReaderContext {
  return { later };
}

function textReader({ format, minLength, maxLength, pattern }: StringShape): string {
  const named = format === undefined ? undefined : FORMATS[format];
  if (named !== undefined) return named;
  const limits = rules({ min: minLength, max: maxLength, pattern: pattern && new RegExp(pattern) });
  return `text(${limits.slice(2)})`;
}

function numberReader({ integer, minimum, exclusiveMinimum, maximum }: NumberShape): string {
  const ge = exclusiveMinimum === undefined ? minimum : undefined;
  return `${integer ? "integer" : "number"}(${rules({ gt: exclusiveMinimum, ge, le: maximum }).slice(2)})`;
}

/** Rules that are set, as a further argument; nothing where none is. */
function rules(all: Readonly<Record<string, number | RegExp | string | undefined>>): string {
  const set = Object.entries(all).flatMap(([name, rule]) => (rule === undefined ? [] : [`${name}: ${rule}`]));
  return set.length === 0 ? "" : `, { ${set.join(", ")} }`;
}

function enumReader(values: readonly string[], model = ""): string {
  const list = `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;
  const name = LITERAL_ENUMS[model];
  if (name === undefined) return `oneOf(${list})`;
  return name === "" ? `literalOf(${list})` : `literalOf(${list}, ${JSON.stringify(name)})`;
}

function objectReader({ properties }: ObjectShape, context: ReaderContext): string {
  const { model = "" } = context;
  const fields = properties.map((property) => `${property.name}: ${fieldReader(property, context)}`);
  return `${CLOSED.has(model) ? "closed" : "object"}({ ${fields.join(", ")} })`;
}

function fieldReader(property: Property, context: ReaderContext): string {
  const { name, shape, required } = property;
  const read =
    fieldRule(context.model, name)?.reader ??
    readerOf(shape, { ...inner(context), hasIdKeys: ID_KEYS.has(`${context.model}.${name}`) });
  if (property.default !== undefined && !isPatch(context.model))
    return `otherwise(${read}, ${defaultText(property.default)})`;
  return required ? `required(${read})` : `optional(${read})`;
}

function defaultText(value: unknown): string {
  return JSON.stringify(value);
}

function unionReader({ members, discriminator }: UnionShape, context: ReaderContext): string {
  const { model = "" } = context;
  const tags = CHOSEN_UNIONS[model];
  if (tags !== undefined) return `chosen(${JSON.stringify(model)}, ${readersByTag(tags, context)})`;
  if (discriminator !== undefined && !TRIED_UNIONS.has(model)) {
    const order = members.map((member) => (member.kind === "model" ? member.name : ""));
    const known = Object.entries(discriminator.members).filter(([tag]) => !UNKNOWN_TAGS.has(tag));
    const tagged = known.sort(([, one], [, other]) => order.indexOf(one) - order.indexOf(other));
    const readers = readersByTag(Object.fromEntries(tagged), context);
    const name = TAG_CLASSES[model] ?? TAG_CLASSES_BY_PROPERTY[discriminator.property];
    const suffix = name === undefined ? "" : `, ${JSON.stringify(name)}`;
    return `tagged(${JSON.stringify(discriminator.property)}, ${readers}${suffix})`;
  }
  const named = members.map(
    (member) => `${JSON.stringify(unionName(member))}: ${readerOf(member, inner(context))}`,
  );
  return `either({ ${named.join(", ")} })`;
}

function readersByTag(tags: Readonly<Record<string, string>>, context: ReaderContext): string {
  const readers = inServerOrder(Object.entries(tags)).map(
    ([tag, name]) => `${JSON.stringify(tag)}: ${readerOf({ kind: "model", name }, context)}`,
  );
  return `{ ${readers.join(", ")} }`;
}

/** The server's own order of what a meter does with events. */
const FUNCTIONS = ["count", "sum", "max", "min", "avg", "unique"];

function inServerOrder(tags: readonly [string, string][]): readonly [string, string][] {
  if (!tags.every(([tag]) => FUNCTIONS.includes(tag))) return tags;
  return [...tags].sort(([one], [other]) => FUNCTIONS.indexOf(one) - FUNCTIONS.indexOf(other));
}

/** How the server names a member of a union in the location of an issue. */
function unionName(shape: Shape): string {
  if (shape.kind === "model") return UNION_NAMES[shape.name] ?? shape.name;
  if (shape.kind === "dateTime") return "datetime";
  if (shape.kind === "literal") return `literal['${shape.value}']`;
  if (shape.kind === "number") return shape.integer ? "int" : "float";
  if (shape.kind === "string")
    return shape.minLength === undefined && shape.maxLength === undefined ? "str" : "constrained-str";
  if (shape.kind === "boolean") return "bool";
  if (shape.kind === "union" && shape.discriminator) return "tagged-union";
  return shape.kind;
}
