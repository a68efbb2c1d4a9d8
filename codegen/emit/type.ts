import { modelsIn, type Property, type Shape } from "../ir.js";
import type { Module } from "./module.js";
import { keyOf, quoteKey } from "./names.js";

/** The type of an object of which nothing is known: `{}` would also be any text or number. */
export const NO_PROPERTIES = "Record<string, never>";

/**
 * The TypeScript type of a shape.
 *
 * In answers the server may use enum values that this version does not know,
 * so there their type is `Open`: any string beside the known ones.
 */
export const typeOf = (shape: Shape, module: Module): string => {
  switch (shape.kind) {
    case "string":
      return "string";
    case "dateTime":
      // The codec leaves what lies in a free-form map as it came.
      return module.inMap && module.open ? "string" : "Date";
    case "number":
      return "number";
    case "boolean":
    case "null":
      return shape.kind;
    case "literal":
      return JSON.stringify(shape.value);
    case "enum":
      return openIn(module, shape.values.map((value) => JSON.stringify(value)).join(" | "));
    case "array": {
      const items = typeOf(shape.items, module);
      // What is sent is only read, so a list may be read-only.
      const access = module.open ? "" : "readonly ";
      return `${access}${/^\w+(<\w+>)?$/.test(items) ? items : `(${items})`}[]`;
    }
    case "tuple":
      return `[${shape.items.map((item) => typeOf(item, module)).join(", ")}]`;
    case "map": {
      const values = typeOf(shape.values, { ...module, inMap: true });
      // TypeScript follows a type argument at once, but not a member.
      return modelsIn(shape.values).some(module.isCyclic)
        ? `{ [key: string]: ${values} }`
        : `Record<string, ${values}>`;
    }
    case "object": {
      // The codec knows the values of an object by their names, in a map, too.
      const inside = { ...module, inMap: false };
      return shape.properties.length > 0 || shape.rest
        ? `{ ${[...shape.properties.map((property) => propertyType(property, inside)), ...restType(shape, inside)].join("; ")} }`
        : NO_PROPERTIES;
    }
    case "union":
      return [...new Set(shape.members.map((member) => typeOf(member, module)))].join(" | ");
    case "nullable":
      return `${typeOf(shape.inner, module)} | null`;
    case "model":
      module.useType(shape.name);
      return module.isEnum(shape.name) ? openIn(module, shape.name) : shape.name;
    case "unknown":
      return "unknown";
  }
};

const openIn = (module: Module, type: string): string => {
  if (!module.open) return type;
  module.useSupport("Open");
  return `Open<${type}>`;
};

/** The index signature for the free names beside typed ones; TypeScript wants it to admit those, too. */
export const restType = (
  { properties, rest }: Extract<Shape, { kind: "object" }>,
  module: Module,
): readonly string[] => {
  if (!rest) return [];
  const types = [rest, ...properties.map(({ shape }) => shape)].map((shape) => typeOf(shape, module));
  return [`[key: string]: ${[...new Set([...types, "undefined"])].join(" | ")}`];
};

/** A property as a member of an object type. */
export const propertyType = (property: Property, module: Module): string =>
  `${quoteKey(keyOf(property))}${property.required ? "" : "?"}: ${typeOf(property.shape, module)}${
    property.required || property.shape.kind === "unknown" ? "" : " | undefined"
  }`;
