import type { ObjectShape, Property, Shape } from "../../codegen/facts/Shape.js";

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
    case "tuple": {
      const { length } = shape.items;
      return { type: "array", prefixItems: shape.items.map(jsonSchema), minItems: length, maxItems: length };
    }
    case "map": {
      const { values, keyMinLength: minLength, keyMaxLength: maxLength } = shape;
      return {
        type: "object",
        additionalProperties: values.kind === "unknown" ? true : jsonSchema(values),
        ...present("propertyNames", sized({ minLength, maxLength })),
        ...present("minProperties", shape.minEntries),
        ...present("maxProperties", shape.maxEntries),
      };
    }
    case "object":
      return objectSchema(shape);
    case "union": {
      const anyOf = shape.members.map(jsonSchema);
      if (!shape.discriminator) return { anyOf };
      const { property: propertyName, members } = shape.discriminator;
      const mapping = Object.entries(members).map(([value, name]) => [value, `${reference(name).$ref}`]);
      return { oneOf: anyOf, discriminator: { propertyName, mapping: Object.fromEntries(mapping) } };
    }
    case "nullable": {
      const inner = jsonSchema(shape.inner);
      return { anyOf: [...(inner.anyOf ?? [inner]), { type: "null" }] };
    }
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
): { readonly [Key in TKey]?: TValue } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [Key in TKey]?: TValue };
}

function sized(lengths: {
  minLength: number | undefined;
  maxLength: number | undefined;
}): Schema | undefined {
  if (lengths.minLength === undefined && lengths.maxLength === undefined) return undefined;
  return { ...present("minLength", lengths.minLength), ...present("maxLength", lengths.maxLength) };
}
