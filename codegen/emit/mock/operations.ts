import type { Operation, Parameter } from "../../facts/Api.js";
import type { Shape } from "../../facts/Shape.js";
import { modelsIn } from "../../facts/walk.js";
import type { Plan } from "../../plan/Plan.js";
import { importsFor } from "./imports.js";
import { readerOf } from "./reader.js";
import { type FieldRule, MORE_PARAMETERS, PARAMETER_RULES } from "./serverRules.js";
import { wireType } from "./wireType.js";

/** The module with all operations: where they are, who may call them, what they read and answer. */
export function emitMockOperations(plan: Plan): string {
  const operations = plan.functions.map(({ operation }) => operation);
  const types = operations.map(typeText).join("");
  const table = operations.map(tableText).join("");
  const requests = importedRequests(operations);
  return `${importsFor(`${types} OperationTable NoFields`, table)}import { ${requests.join(", ")} } from "./requests.js";
import type * as Wire from "./answers.js";

/** What each operation reads and answers, by the name of its function. */
export interface Operations {
${types}}

/** Where each operation is, who may call it, and how its parts are read. */
export const operations: OperationTable<Operations> = {
${table}};
`;
}

function typeText(operation: Operation): string {
  const { name, parameters, body } = operation;
  const path = parameters
    .filter((each) => each.in === "path")
    .map(({ name: key }) => `readonly ${key}: string`);
  const query = [
    ...parameters.filter((each) => each.in === "query").map((each) => queryType(operation, each)),
    ...moreOf(operation).map(([key, { type }]) => `readonly ${key}: ${type}`),
  ];
  return `  readonly ${name}: {
    readonly audience: ${JSON.stringify(audienceOf(operation))};
    readonly path: ${fieldsText(path)};
    readonly query: ${fieldsText(query)};
    readonly body: ${bodyType(body)};
    readonly answer: ${answerType(operation)};
  };
`;
}

/** `{}` would also be any text or number. */
function fieldsText(fields: readonly string[]): string {
  return fields.length === 0 ? "NoFields" : `{ ${fields.join("; ")} }`;
}

function answerType({ answer }: Operation): string {
  if (answer.kind === "json") return `Wire.${answer.model}`;
  if (answer.kind === "page") return `Wire.${answer.model}`;
  return answer.kind === "none" ? "undefined" : "unknown";
}

function queryType(operation: Operation, { name, shape, required, default: standard }: Parameter): string {
  const rule = PARAMETER_RULES[`${operation.name}.${name}`];
  if (rule !== undefined) return `readonly ${name}: ${rule.type}`;
  if (isMetadataFilter(shape)) return `readonly ${name}: MetadataFilter`;
  if (name === "sorting") return `readonly ${name}: readonly string[]`;
  const values = valuesOf(shape);
  if (values !== undefined) return `readonly ${name}: readonly (${wireType(values)})[] | undefined`;
  const plain = shape.kind === "nullable" ? shape.inner : shape;
  const isThere = required || standard !== undefined;
  return `readonly ${name}: ${wireType(plain)}${isThere ? "" : " | null"}`;
}

function tableText(operation: Operation): string {
  const { name, method, path, scopes, parameters, body, answer } = operation;
  const paths = parameters.filter((each) => each.in === "path").map(pathSource);
  const queries = [
    ...inReadingOrder(parameters.filter((each) => each.in === "query")).map((each) =>
      querySource(operation, each),
    ),
    ...moreOf(operation).map(([key, { reader }]) => `${key}: ${reader}`),
  ];
  return `  ${name}: {
    name: ${JSON.stringify(name)}, method: ${JSON.stringify(method)}, path: ${JSON.stringify(path)},
    audience: ${JSON.stringify(audienceOf(operation))}, scopes: ${JSON.stringify(scopes)}, status: ${answer.status},
    isForm: ${body?.form ?? false},
    reads: { path: { ${paths.join(", ")} }, query: { ${queries.join(", ")} }, body: ${bodySource(body)} },
  },
`;
}

/** Forms are OAuth's, which says in its own words what is wrong with them. */
function bodyType(body: Operation["body"]): string {
  if (body === undefined) return "undefined";
  if (body.form) return "Form";
  return `${body.model}${body.required ? "" : " | undefined"}`;
}

function bodySource(body: Operation["body"]): string {
  if (body === undefined) return "undefined";
  if (body.form) return "fromForm";
  return `${body.required ? "fromBody" : "fromOptionalBody"}(${body.model})`;
}

function moreOf({ name }: Operation): readonly (readonly [string, FieldRule])[] {
  return Object.entries(MORE_PARAMETERS[name] ?? {});
}

/** What the server reads before the rest, and so says first what is wrong with it. */
const READ_FIRST: readonly string[] = [
  "page",
  "limit",
  "sorting",
  "metadata",
  "created_after",
  "created_before",
  "started_after",
  "started_before",
];

function inReadingOrder(parameters: readonly Parameter[]): readonly Parameter[] {
  const first = READ_FIRST.flatMap((name) => parameters.filter((each) => each.name === name));
  return [...first, ...parameters.filter(({ name }) => !READ_FIRST.includes(name))];
}

/** Whose token an operation asks for. */
function audienceOf({ tokens, scopes }: Operation): string {
  if (tokens.includes("customer_session")) return "customer";
  if (tokens.includes("member_session")) return "member";
  if (tokens.length > 0 && scopes.length > 0) return "organization";
  return "anyone";
}

function pathSource({ name, shape }: Parameter): string {
  return `${name}: fromPath(${JSON.stringify(name)}, ${readerOf(shape, NO_CONTEXT)})`;
}

const NO_CONTEXT = { later: new Set<string>() };

function querySource(operation: Operation, parameter: Parameter): string {
  const { name } = parameter;
  const rule = PARAMETER_RULES[`${operation.name}.${name}`];
  return `${name}: ${rule?.reader ?? sourceOf(parameter)}`;
}

function sourceOf({ name, shape, required, default: standard }: Parameter): string {
  const key = JSON.stringify(name);
  if (isMetadataFilter(shape)) return "metadataFilter";
  const plain = shape.kind === "nullable" ? shape.inner : shape;
  if (name === "sorting" && plain.kind === "array") {
    return `sortingSource(${readerOf(plain.items, NO_CONTEXT)}, ${JSON.stringify(standard)})`;
  }
  const values = valuesOf(shape);
  if (values !== undefined) return valuesSource(key, values, plain.kind === "array");
  const read = queryReader(plain);
  if (required) return `requiredQuery(${key}, ${read})`;
  return `fromQuery(${key}, ${read}, ${JSON.stringify(standard ?? null)})`;
}

function valuesSource(key: string, values: Shape, isListOnly: boolean): string {
  const isId = values.kind === "string" && values.format === "uuid4";
  if (isId) return `idFilter(${key})`;
  const read = readerOf(values, NO_CONTEXT);
  if (isListOnly || values.kind !== "model") return `valueFilter(${key}, ${read})`;
  return `valuesOrOne(${key}, "str-enum[${values.name}]", ${read})`;
}

/** Values of a query are texts, which are looser than the values of a body. */
function queryReader(shape: Shape): string {
  if (shape.kind === "boolean") return "queryBoolean";
  return readerOf(shape, NO_CONTEXT);
}

/** The shape of each value where a parameter may be repeated. */
function valuesOf(shape: Shape): Shape | undefined {
  const plain = shape.kind === "nullable" ? shape.inner : shape;
  if (plain.kind === "array") return plain.items;
  if (plain.kind !== "union" || plain.members.length !== 2) return undefined;
  const [one, list] = plain.members;
  return list?.kind === "array" ? one : undefined;
}

function isMetadataFilter(shape: Shape): boolean {
  return shape.kind === "model" && shape.name === "MetadataQuery";
}

/** The models that the table and the types mention. */
function importedRequests(operations: readonly Operation[]): readonly string[] {
  const names = operations.flatMap(({ name: operation, parameters, body }) => [
    ...parameters.flatMap(({ shape }) => modelsIn(shape)),
    ...parameters.flatMap(({ name }) => PARAMETER_RULES[`${operation}.${name}`]?.model ?? []),
    ...(body === undefined || body.form ? [] : [body.model]),
  ]);
  const skipped = ["MetadataQuery", "Timezone"];
  return [...new Set(names)].filter((name) => !skipped.includes(name)).sort();
}
