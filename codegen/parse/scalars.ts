import type { Shape } from "../facts/Shape.js";
import { arrayAt, countAt, type Json, numberAt, optional, stringAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import { NEUTRAL } from "./keywords.js";
import { onlyMembers } from "./members.js";

const FORMATS = ["uuid4", "uuid", "uri", "email", "ipvanyaddress", "date", "date-time"];

/** The bounds of a text's length, where a schema states them. */
export function lengthsOf(schema: Json, pointer: string) {
  return {
    ...optional("minLength", countAt(schema["minLength"], at(pointer, "minLength"))),
    ...optional("maxLength", countAt(schema["maxLength"], at(pointer, "maxLength"))),
  };
}

/** A schema of one value. */
export function parseLiteral(schema: Json, type: string, pointer: string): Shape {
  const { const: value } = schema;
  if (typeof value === "string" && type === "string") return { kind: "literal", value };
  if (typeof value === "boolean" && type === "boolean") return { kind: "literal", value };
  if (typeof value === "number" && type === "number") return { kind: "literal", value };
  if (typeof value === "number" && type === "integer" && Number.isInteger(value))
    return { kind: "literal", value };
  return refuse(at(pointer, "const"), `expected a value of type ${type}`);
}

/** A schema of a few texts. */
export function parseEnum(schema: Json, type: string, pointer: string): Shape {
  const place = at(pointer, "enum");
  if (type !== "string") refuse(place, `cannot list values of type ${type}`);
  const values = arrayAt(schema["enum"], place).map((value, index) => stringAt(value, at(place, index)));
  return values.length > 0 ? { kind: "enum", values } : refuse(place, "no values");
}

/** A schema of text. */
export function parseString(schema: Json, pointer: string): Shape {
  const { format } = schema;
  if (format === undefined)
    return { kind: "string", ...lengthsOf(schema, pointer), ...patternOf(schema, pointer) };
  if (typeof format !== "string" || !FORMATS.includes(format))
    return refuse(at(pointer, "format"), `unknown format "${format}"`);
  if (format === "date-time") {
    onlyMembers(schema, pointer, ["type", "format", ...NEUTRAL]);
    return { kind: "dateTime" };
  }
  return { kind: "string", ...lengthsOf(schema, pointer), ...patternOf(schema, pointer), format };
}

/** A schema of numbers. */
export function parseNumber(schema: Json, type: string, pointer: string): Shape {
  return {
    kind: "number",
    integer: type === "integer",
    ...optional("minimum", numberAt(schema["minimum"], at(pointer, "minimum"))),
    ...optional("exclusiveMinimum", numberAt(schema["exclusiveMinimum"], at(pointer, "exclusiveMinimum"))),
    ...optional("maximum", numberAt(schema["maximum"], at(pointer, "maximum"))),
  };
}

function patternOf(schema: Json, pointer: string): { readonly pattern?: string } {
  if (schema["pattern"] === undefined) return {};
  const place = at(pointer, "pattern");
  const pattern = stringAt(schema["pattern"], place);
  try {
    new RegExp(pattern);
  } catch {
    refuse(place, "no pattern that JavaScript can read");
  }
  return { pattern };
}
