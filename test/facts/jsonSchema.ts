import type { MapShape, ObjectShape, Property, Shape, UnionShape } from "../../codegen/facts/Shape.js";

/** A schema as JSON Schema has it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
}

/** A reference to a schema with a name. */
export function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** A shape as JSON Schema has it. */
export function jsonSchema(shape: Shape): Schema {
  switch (shape.kind) {
    case "string": {
      const { kind: _, ...limits } = shape;
      return { type: "string", ...limits };
    }
    case "dateTime":
      return { type: "string", format: "date-time" };
    case "number": {
      const { kind: _, integer, ...limits } = shape;
      return { type: integer ? "integer" : "number", ...limits };
    }
    case "boolean":
    case "null":
      return { type: shape.kind };
    case "literal":
      return { type: typeOfLiteral(shape.value), const: shape.value };
    case "enum":
      return { type: "string", enum: shape.values };
    case "array": {
      const { kind: _, items, ...limits } = shape;
      return { type: "array", items: jsonSchema(items), ...limits };
    }
    case "tuple":
      return tupleSchema(shape.items);
    case "map":
      return mapSchema(shape);
    case "object":
      return objectSchema(shape);
    case "union":
      return unionSchema(shape);
    case "nullable":
      return nullableSchema(jsonSchema(shape.inner));
    case "model": {
      const { kind: _, name, ...limits } = shape;
      return { ...reference(name), ...limits };
    }
    case "unknown":
      return {};
  }
}

/** The schema of a property, or of a parameter. */
export function propertySchema({ shape, deprecated, default: preset }: Property): Schema {
  return {
    ...jsonSchema(shape),
    ...(preset === undefined ? {} : { default: preset }),
    ...(deprecated ? { deprecated } : {}),
  };
}

function nullableSchema(inner: Schema): Schema {
  return { anyOf: [...(inner.anyOf ?? [inner]), { type: "null" }] };
}

function tupleSchema(items: readonly Shape[]): Schema {
  const { length } = items;
  return { type: "array", prefixItems: items.map(jsonSchema), minItems: length, maxItems: length };
}

function mapSchema({ values, keyMinLength, keyMaxLength, minEntries, maxEntries }: MapShape): Schema {
  return {
    type: "object",
    additionalProperties: values.kind === "unknown" ? true : jsonSchema(values),
    ...present("propertyNames", sized({ minLength: keyMinLength, maxLength: keyMaxLength })),
    ...present("minProperties", minEntries),
    ...present("maxProperties", maxEntries),
  };
}

function unionSchema({ members, discriminator }: UnionShape): Schema {
  const anyOf = members.map(jsonSchema);
  if (!discriminator) return { anyOf };
  const { property: propertyName, members: named } = discriminator;
  const mapping = Object.entries(named).map(([value, name]) => [value, `${reference(name).$ref}`]);
  return { oneOf: anyOf, discriminator: { propertyName, mapping: Object.fromEntries(mapping) } };
}

function objectSchema({ properties, rest }: ObjectShape): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(properties.map((property) => [property.name, propertySchema(property)])),
    required: properties.filter(({ required }) => required).map(({ name }) => name),
    ...(rest ? { additionalProperties: rest.kind === "unknown" ? true : jsonSchema(rest) } : {}),
  };
}

function typeOfLiteral(value: string | number | boolean): string {
  if (typeof value !== "number") return typeof value;
  return Number.isInteger(value) ? "integer" : "number";
}

function present<TKey extends string, TValue>(
  key: TKey,
  value: TValue | undefined,
): { readonly [TEach in TKey]?: TValue } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [TEach in TKey]?: TValue };
}

function sized(lengths: {
  minLength: number | undefined;
  maxLength: number | undefined;
}): Schema | undefined {
  if (lengths.minLength === undefined && lengths.maxLength === undefined) return undefined;
  return { ...present("minLength", lengths.minLength), ...present("maxLength", lengths.maxLength) };
}
