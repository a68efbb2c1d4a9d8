import { camelCase } from "../funcs/api/exampleOf.js";
import type { Operation, Schema } from "../funcs/api/Operation.js";
import { nameOf, operations, resolve } from "../funcs/api/operations.js";

/** Names of models. */
type Imports = Set<string>;

function use(imports: Imports, name: string): string {
  imports.add(name);
  return name;
}

function typeOf(schema: Schema, list: "" | "readonly ", imports: Imports): string {
  function inside(inner: Schema): string {
    return typeOf(inner, list, imports);
  }

  if (schema.$ref !== undefined) return use(imports, nameOf(schema));
  const members = schema.anyOf ?? schema.oneOf;
  if (members) return members.map(inside).join(" | ");
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  switch (schema.type) {
    case "string":
      return schema.format === "date-time" ? "Date" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "null":
      return schema.type;
    case "array":
      return `${list}(${inside(schema.items ?? {})})[]`;
    case undefined:
      return "unknown";
    default:
      throw new Error(`No type is known for ${schema.type} without a name`);
  }
}

function requestOf({ parameters, body }: Operation, imports: Imports): string {
  const bodyType = body && typeOf(body.schema, "readonly ", imports);
  if (bodyType && body.key === null) return bodyType;

  function member(key: string, required: boolean | undefined, type: string): string {
    return `${key}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"}`;
  }

  const members = parameters.map(({ name, required, schema, "x-key": key = camelCase(name) }) =>
    member(key, required, typeOf(schema, "readonly ", imports)),
  );
  if (bodyType && body.key !== null) members.push(member(body.key, body.required, bodyType));
  return `{ ${members.join("; ")} }`;
}

/** The item and the pagination of a page, or of a union of pages. */
function pageOf(schema: Schema, imports: Imports): readonly string[] {
  const pages = (resolve(schema).anyOf ?? [schema]).map((page) => resolve(page).properties);

  function typesOf(name: string): string {
    return [
      ...new Set(
        pages.map((page) => page?.[name] ?? {}).map((each) => typeOf(each.items ?? each, "", imports)),
      ),
    ].join(" | ");
  }

  return [
    `item: ${typesOf("items")}`,
    `pagination: ${pages.length === 1 ? "Numbered" : typesOf("pagination")}`,
  ];
}

/** What the document asks of an operation's function. */
function declarationOf(operation: Operation, imports: Imports): string {
  const { parameters, body, successes, errors, paged } = operation;
  const members: string[] = [];
  if (parameters.length > 0 || body) {
    const isRequired = parameters.some(({ required }) => required) || body?.required === true;
    members.push(`request${isRequired ? "" : "?"}: ${requestOf(operation, imports)}`);
  }
  const [schema] = successes.flatMap((success) => success.schema ?? []);
  if (paged && schema) members.push(...pageOf(schema, imports));
  else {
    const values = successes.map((each) => (each.schema ? typeOf(each.schema, "", imports) : "undefined"));
    members.push(`value: ${[...new Set(values)].join(" | ")}`);
  }
  const own = new Map(errors.map(({ name, model }) => [name, model]));
  const types = [...own].map(([name, model]) => `APIError<"${name}", ${use(imports, model)}>`);
  members.push(`error: ${[...types, "ClientError"].join(" | ")}`);
  return `{ ${members.join("; ")} }`;
}

/**
 * The text of `functions.test-d.ts`: a test of each function's type, as the API document has it.
 */
export function functionTypes(): string {
  const imports: Imports = new Set();
  const tests = operations.map(
    (operation) => `it("${operation.func}", () => {
  expectTypeOf<Declared<Functions["${operation.func}"]>>().toEqualTypeOf<${declarationOf(operation, imports)}>();
});`,
  );
  const lines = [...imports].map((name) => `import type { ${name} } from "polar-fn/models/${name}";`);
  return `// Written by writeFunctionTypes.ts from the API document. Do not edit.
${lines.join("\n")}
import type { APIError, ClientError } from "polar-fn/core";
import { expectTypeOf, it } from "vitest";
import type { Declared, Functions } from "./calls.js";

type Numbered = { readonly totalCount: number; readonly maxPage: number };

${tests.join("\n\n")}
`;
}
