import type { Property, Shape } from "../ir.js";
import type { Module } from "./module.js";
import { keyOf, quoteKey } from "./names.js";

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
      return "Date";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "literal":
      return JSON.stringify(shape.value);
    case "enum":
      return openIn(module, shape.values.map((value) => JSON.stringify(value)).join(" | "));
    case "array": {
      const items = typeOf(shape.items, module);
      return /^\w+(<\w+>)?$/.test(items) ? `${items}[]` : `(${items})[]`;
    }
    case "tuple":
      return `[${shape.items.map((item) => typeOf(item, module)).join(", ")}]`;
    case "map":
      return `Record<string, ${typeOf(shape.values, module)}>`;
    case "object":
      return `{ ${shape.properties.map((property) => propertyType(property, module)).join("; ")} }`;
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

/** A property as a member of an object type. */
export const propertyType = (property: Property, module: Module): string =>
  `${quoteKey(keyOf(property))}${property.required ? "" : "?"}: ${typeOf(property.shape, module)}${property.required ? "" : " | undefined"}`;
