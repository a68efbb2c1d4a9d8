import { at } from "./support.js";

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid4: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z$/,
};

/**
 * What in a value does not fit a schema of an OpenAPI document; stricter than JSON Schema, for a
 * field that the schema does not name is a problem too.
 */
export function schemaProblems(
  document: unknown,
  schema: unknown,
  value: unknown,
  where = "$",
): readonly string[] {
  function check(inner: unknown, part: unknown, place: string): readonly string[] {
    return schemaProblems(document, inner, part, place);
  }

  const ref = at(schema, "$ref");
  if (typeof ref === "string") return check(at(document, ...ref.slice(2).split("/")), value, where);
  const choices = at(schema, "anyOf") ?? at(schema, "oneOf");
  if (Array.isArray(choices)) {
    const tries = choices.map((choice) => check(choice, value, where));
    return tries.some((problems) => problems.length === 0) ? [] : (tries.at(-1) ?? []);
  }
  const constant = at(schema, "const");
  const allowed = at(schema, "enum");
  if (constant !== undefined && value !== constant) return [`${where} is not ${String(constant)}`];
  if (Array.isArray(allowed) && !allowed.includes(value)) return [`${where} is not one of the enum`];
  const type = at(schema, "type");
  if (typeof type === "string" && !isOfType(type, value)) return [`${where} is no ${type}`];
  const format = FORMATS[String(at(schema, "format"))];
  if (format !== undefined && !format.test(String(value)))
    return [`${where} is no ${String(at(schema, "format"))}`];
  if (Array.isArray(value)) {
    const prefix = at(schema, "prefixItems");
    return value.flatMap((item, index) =>
      check(Array.isArray(prefix) ? prefix[index] : at(schema, "items"), item, `${where}[${index}]`),
    );
  }
  return typeof value === "object" && value !== null ? objectProblems(schema, value, where, check) : [];
}

function objectProblems(
  schema: unknown,
  value: object,
  where: string,
  check: (inner: unknown, part: unknown, place: string) => readonly string[],
): readonly string[] {
  const properties = at(schema, "properties");
  const others = at(schema, "additionalProperties");
  const required = at(schema, "required");
  const hidden = at(schema, "x-hidden");
  const missing = (Array.isArray(required) ? required : [])
    .filter((name) => !Object.hasOwn(value, String(name)))
    .map((name) => `${where}.${String(name)} is missing`);
  const wrong = Object.entries(value).flatMap(([name, part]) => {
    const inner = at(properties, name) ?? others;
    if (inner !== undefined) return check(inner, part, `${where}.${name}`);
    // Servers send these, though the document does not list them.
    if (Array.isArray(hidden) && hidden.includes(name)) return [];
    return properties === undefined ? [] : [`${where}.${name} is not in the schema`];
  });
  return [...missing, ...wrong];
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
