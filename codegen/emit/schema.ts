import type {
  ArrayShape,
  MapShape,
  ModelShape,
  NumberShape,
  ObjectShape,
  Property,
  Shape,
  StringShape,
  UnionShape,
} from "../facts/Shape.js";
import { schemaName } from "../names.js";
import { type Context, isCyclic, isEnum } from "./Context.js";
import { bound, checksFor, lengthChecks, piped } from "./checks.js";
import { type Code, code, distinct, imported } from "./code.js";
import { helper, valibot } from "./helpers.js";
import { keyOf, quoteKey } from "./keys.js";
import { scalarsOf, withoutNarrower } from "./scalars.js";
import { isDate, typeOf } from "./type.js";
import { choiceByInnerProperty } from "./union/byInnerProperty.js";
import { choiceByKeys } from "./union/byKeys.js";
import { choiceByProperty, type PropertyChoice } from "./union/byProperty.js";
import { objectOf } from "./union/objects.js";

/** The valibot schema of a shape. */
export function schemaOf(shape: Shape, context: Context): Code {
  switch (shape.kind) {
    case "string":
      return stringSchema(shape, context);
    case "dateTime":
      return isDate(context) ? plainSchema("date") : plainSchema("string");
    case "number":
      return numberSchema(shape, context);
    case "boolean":
      return plainSchema("boolean");
    case "null":
      return scalarSchema(["null"]);
    // Which values there are is the server's business, and it may know more of them.
    case "literal":
      return plainSchema(literalType(shape.value));
    case "enum":
      return plainSchema("string");
    case "array":
      return arraySchema(shape, context);
    case "tuple": {
      const items = shape.items.map((item) => schemaOf(item, context));
      return code`${helper("tupleSchema")}(${items})`;
    }
    case "map":
      return mapSchema(shape, context);
    case "object":
      return objectSchemaOf(shape, typeOf(shape, context), { ...context, inMap: false });
    case "union":
      return unionSchema(shape, context);
    case "nullable":
      return nullableSchema(shape.inner, context);
    case "model":
      return modelSchema(shape, context);
    case "unknown":
      return plainSchema("unknown");
  }
}

/** The schema of an object of a TypeScript type. */
export function objectSchemaOf({ properties, rest }: ObjectShape, type: Code, context: Context): Code {
  const entries = properties.map(
    (property) => code`${quoteKey(keyOf(property))}: ${propertySchema(property, context)}`,
  );
  // Valibot's own takes a list for an object.
  if (rest) return code`${helper("mapSchema")}(${schemaOf(rest, context)}, { ${entries} })`;
  return code`${helper("objectSchema")}<${type}>({ ${entries} })`;
}

/** The schema of a type that is not made of others. */
function plainSchema(type: "boolean" | "date" | "number" | "string" | "unknown"): Code {
  return code`${helper(type)}()`;
}

function literalType(value: string | number | boolean): "boolean" | "number" | "string" {
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : "boolean";
}

function stringSchema({ minLength, maxLength, pattern }: StringShape, context: Context): Code {
  const regex = pattern === undefined ? undefined : valibot(`regex(${new RegExp(pattern)})`);
  return piped(plainSchema("string"), checksFor(context, [...lengthChecks(minLength, maxLength), regex]));
}

function numberSchema({ integer, minimum, exclusiveMinimum, maximum }: NumberShape, context: Context): Code {
  const checks = [bound("minValue", minimum), bound("gtValue", exclusiveMinimum), bound("maxValue", maximum)];
  return piped(integer ? code`${helper("integer")}()` : plainSchema("number"), checksFor(context, checks));
}

function arraySchema({ items, minItems, maxItems }: ArrayShape, context: Context): Code {
  const checks = [bound("minLength", minItems), bound("maxLength", maxItems)];
  return piped(code`${helper("listSchema")}(${schemaOf(items, context)})`, checksFor(context, checks));
}

function mapSchema(shape: MapShape, context: Context): Code {
  const values = schemaOf(shape.values, { ...context, inMap: true });
  const lengths = checksFor(context, lengthChecks(shape.keyMinLength, shape.keyMaxLength));
  const key = lengths.length > 0 && code`${helper("eachKey")}(${piped(plainSchema("string"), lengths)})`;
  const bounds = [bound("minEntries", shape.minEntries), bound("maxEntries", shape.maxEntries)];
  return piped(code`${helper("mapSchema")}(${values})`, checksFor(context, [key || undefined, ...bounds]));
}

function modelSchema({ name, minLength, maxLength }: ModelShape, context: Context): Code {
  const checks = checksFor(context, lengthChecks(minLength, maxLength));
  if (isEnum(name, context)) return piped(plainSchema("string"), checks);
  const schema = imported(schemaName(name), `./${name}.js`);
  return piped(isCyclic(name, context) ? code`${valibot("lazy")}(() => ${schema})` : schema, checks);
}

function nullableSchema(inner: Shape, context: Context): Code {
  const scalars = inner.kind === "union" ? scalarsOf(inner.members, context) : [];
  if (scalars.length > 1) return scalarSchema([...scalars, "null"]);
  return code`${valibot("nullable")}(${schemaOf(inner, context)})`;
}

function propertySchema({ shape, required, inPath }: Property, context: Context): Code {
  // A part of the path that is not a UUID may be that of another endpoint.
  if (inPath && isUUID(shape)) return code`${helper("uuid")}()`;
  const isNullable = shape.kind === "nullable";
  const inner = schemaOf(isNullable ? shape.inner : shape, context);
  // An answer may lack what can be null, and have null for what can be missing.
  if (context.open && (!required || isNullable)) return code`${helper("nullish")}(${inner})`;
  if (isNullable) return code`${valibot(required ? "nullable" : "nullish")}(${inner})`;
  return required ? inner : code`${valibot("optional")}(${inner})`;
}

function isUUID(shape: Shape): boolean {
  return shape.kind === "string" && (shape.format === "uuid" || shape.format === "uuid4");
}

function unionSchema(shape: UnionShape, context: Context): Code {
  const choice = choiceByProperty(shape, context);
  if (choice) return variantSchema(choice, context);
  if (context.open && shape.members.every((member) => objectOf(member, context)))
    return unionOfObjects(shape.members, context);
  const scalars = scalarsOf(shape.members, context);
  if (scalars.length > 1) return scalarSchema(scalars);
  return eitherOf(distinct(withoutNarrower(shape.members).map((member) => schemaOf(member, context))));
}

function scalarSchema(types: readonly string[]): Code {
  return code`${helper("scalar")}(${types.map((type) => JSON.stringify(type)).join(", ")})`;
}

function variantSchema(choice: PropertyChoice, context: Context): Code {
  const { key, members, otherwise } = choice;
  const entries = [...members].map(
    ([value, names]) =>
      code`${quoteKey(value)}: ${eitherOf(names.map((name) => memberSchema(name, choice, context)))}`,
  );
  const rest = otherwise === undefined ? [] : [modelSchema({ kind: "model", name: otherwise }, context)];
  // What a member that this version does not know has to hold cannot be checked, so it is not sent.
  const name = context.open || rest.length > 0 ? "variant" : "closedVariant";
  return code`${helper(name)}(${[quoted(key), code`{ ${entries} }`, ...rest]})`;
}

/**
 * The schema of a member that has its value; in an answer it must also have its own keys, if it
 * needs some.
 */
function memberSchema(name: string, { ownKeys, otherwise }: PropertyChoice, context: Context): Code {
  const schema = modelSchema({ kind: "model", name }, context);
  const keys = ownKeys.get(name);
  if (!keys || otherwise === undefined || !context.open) return schema;
  const other = modelSchema({ kind: "model", name: otherwise }, context);
  return code`${helper("byKeys")}([${[schema, ...keys.map(quoted)]}], [${other}])`;
}

function quoted(text: string): Code {
  return code`${JSON.stringify(text)}`;
}

/** A union of schemas; one alone is the union itself. */
function eitherOf(schemas: readonly Code[]): Code {
  const [first, ...others] = schemas;
  return first && others.length === 0 ? first : code`${helper("unionSchema")}(${schemas})`;
}

/**
 * The schema of a union of objects in an answer, of which no property of their own says which it
 * is.
 */
function unionOfObjects(members: readonly Shape[], context: Context): Code {
  const inner = choiceByInnerProperty(members, context);
  if (inner) {
    const entries = members.map(
      (member, index) => code`${quoteKey(`${inner.values[index]}`)}: ${schemaOf(member, context)}`,
    );
    const keys = [inner.holder, inner.key].map((key) => JSON.stringify(key)).join(", ");
    return code`${helper("variantWithin")}(${keys}, { ${entries} })`;
  }
  const keyed = choiceByKeys(members, context);
  // Any object may be a member that this version does not know.
  if (keyed.length === 0) return { ...code`${helper("objectSchema")}({})`, isWider: true };
  const lists = keyed.map(({ member, keys }) => code`[${[schemaOf(member, context), ...keys.map(quoted)]}]`);
  return code`${helper("byKeys")}(${lists})`;
}
