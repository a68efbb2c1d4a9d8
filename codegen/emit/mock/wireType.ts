import type { Property, Shape } from "../../facts/Shape.js";
import { isMetadata } from "./isMetadata.js";
import { fieldRule, isPatch } from "./serverRules.js";

/** The TypeScript type of a shape as it travels, under its wire names. */
export function wireType(shape: Shape): string {
  switch (shape.kind) {
    case "string":
    case "dateTime":
      return "string";
    case "number":
      return "number";
    case "boolean":
    case "null":
      return shape.kind;
    case "literal":
      return JSON.stringify(shape.value);
    case "enum":
      return shape.values.map((value) => JSON.stringify(value)).join(" | ");
    case "array":
      return `readonly (${wireType(shape.items)})[]`;
    case "tuple":
      return `readonly [${shape.items.map(wireType).join(", ")}]`;
    case "map":
      return isMetadata(shape) ? "Metadata" : `Readonly<Record<string, ${wireType(shape.values)}>>`;
    case "object":
      return objectType(shape.properties, shape.rest !== undefined);
    case "union":
      return [...new Set(shape.members.map(wireType))].join(" | ");
    case "nullable":
      return `${wireType(shape.inner)} | null`;
    case "model":
      return shape.name;
    case "unknown":
      return "unknown";
  }
}

/** The members of an object's type, one a line. */
export function wireMembers(properties: readonly Property[], model?: string): string {
  return properties.map((property) => `  ${wireMember(property, model)};\n`).join("");
}

function objectType(properties: readonly Property[], isOpen: boolean): string {
  const rest = isOpen ? ["readonly [key: string]: unknown"] : [];
  const members = [...properties.map((property) => wireMember(property)), ...rest];
  return members.length === 0 ? "Readonly<Record<string, never>>" : `{ ${members.join("; ")} }`;
}

/** What has a default is always there once it was read. */
export function wireMember(property: Property, model?: string): string {
  const { name, required, shape } = property;
  const type = fieldRule(model, name)?.type ?? wireType(shape);
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
  const isThere = required || (property.default !== undefined && !isPatch(model));
  return isThere ? `readonly ${key}: ${type}` : `readonly ${key}?: ${type} | undefined`;
}
