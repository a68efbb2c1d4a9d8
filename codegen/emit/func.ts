import { toSnakeCase } from "../../core/codec/names.js";
import { type Operation, pascal } from "../ir.js";
import type { Overlay } from "../overlay/Overlay.js";
import { doc } from "./doc.js";
import { fieldsCode } from "./fields.js";
import { keyOf, quoteKey, schemaName } from "./names.js";

/** The name of an operation's error union. */
export const errorName = ({ name }: Operation): string => `${pascal(name)}Error`;

/** The comment on a function: our words, then the facts. */
const comment = (operation: Operation, overlay: Overlay): string => {
  const words = overlay.functions[operation.name];
  const { method, path, scopes, errors, deprecated } = operation;
  const source = `\`${method} ${path}\`.`;
  return doc([
    words?.about ?? "",
    words?.more ?? "",
    [
      scopes.length > 0 ? `${source} Scopes: ${scopes.map((scope) => `\`${scope}\``).join(" or ")}.` : source,
      ...(errors.length > 0
        ? [`Errors of its own: ${errors.map((error) => `\`${error.name}\` (${error.status})`).join(", ")}.`]
        : []),
    ].join("\n"),
    deprecated ? "@deprecated by the API." : "",
  ]);
};

/** The type of what a call gives, or of one item where it gives pages. */
const valueType = (answer: Operation["answer"]): string => {
  switch (answer.kind) {
    case "json":
      return answer.optional ? `${answer.model} | undefined` : answer.model;
    case "page":
      return answer.item;
    case "untyped":
      return "unknown";
    case "text":
      return "string";
    case "none":
      return "undefined";
  }
};

/** The step that puts what is not in the path into a query or a body; undefined where the path is all. */
function encodeStep({ parameters, body }: Operation): "query" | "jsonBody" | "formBody" | undefined {
  if (body) return body.form ? "formBody" : "jsonBody";
  return parameters.some((parameter) => parameter.in === "query") ? "query" : undefined;
}

/** The step that reads an answer; undefined where an answer has no value. */
function readStep({ answer }: Operation): string | undefined {
  if (answer.kind === "none") return undefined;
  return answer.kind === "json" && answer.optional ? "optionalJson" : answer.kind;
}

/** The query parameters whose wire name is not the snake_case of their key, as an object literal. */
function queryNamesCode({ parameters }: Operation): string | undefined {
  const entries = parameters
    .filter((parameter) => parameter.in === "query" && toSnakeCase(keyOf(parameter)) !== parameter.name)
    .map((parameter) => `${quoteKey(keyOf(parameter))}: ${JSON.stringify(parameter.name)}`);
  return entries.length === 0 ? undefined : `{ ${entries.join(", ")} }`;
}

/** The path with the keys of the request for its parameters. */
function pathTemplate({ parameters, path }: Operation): string {
  return parameters.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, `{${keyOf(parameter)}}`),
    path,
  );
}

/** The endpoint as data: what `endpoint` makes a function of, as an object literal. */
function definitionCode(operation: Operation): string {
  const { method, anonymous, body, errors, fields } = operation;
  const names = [...new Set(errors.map((error) => error.name))];
  const members: readonly (readonly [key: string, code: string | undefined])[] = [
    ["method", JSON.stringify(method)],
    ["path", JSON.stringify(pathTemplate(operation))],
    ["anonymous", anonymous ? "true" : undefined],
    ["bodyKey", body?.key ? JSON.stringify(body.key) : undefined],
    ["queryNames", queryNamesCode(operation)],
    ["errors", JSON.stringify(names)],
    ["fields", Object.keys(fields).length > 0 ? fieldsCode(fields) : undefined],
    ["encode", encodeStep(operation)],
    ["read", readStep(operation)],
  ];
  const lines = members.flatMap(([key, code]) => (code === undefined ? [] : [`  ${key}: ${code},\n`]));
  return `{\n${lines.join("")}}`;
}

/** The type of an operation's function without its arguments. */
function functionKind({ request, answer }: Operation): string {
  if (!request) return "EndpointWithoutRequest";
  return `${answer.kind === "page" ? "ListEndpoint" : "Endpoint"}${request.optional ? "WithDefaults" : ""}`;
}

/** The models that the types of a lite function name. */
function modelsOf({ request, answer, errors }: Operation): readonly string[] {
  const models = new Set(errors.map(({ model }) => model));
  if (request) models.add(request.model);
  if (answer.kind === "json") models.add(answer.model);
  if (answer.kind === "page") for (const model of [answer.item, ...answer.paginations]) models.add(model);
  return [...models];
}

/** The import lines of a lite function's module. */
function liteImports(operation: Operation): string {
  const isList = operation.answer.kind === "page";
  const kind = functionKind(operation);
  const make = operation.request ? "endpoint" : "endpointWithoutRequest";
  const encode = encodeStep(operation);
  const read = readStep(operation);
  const lines = [
    `import { ${isList ? "" : `type ${kind}, `}${make} } from "../../core/${make}.js";`,
    `import type { ${operation.errors.length > 0 ? "APIError, " : ""}ClientError } from "../../core/errors.js";`,
    ...(encode ? [`import { ${encode} } from "../../core/encode/${encode}.js";`] : []),
    ...(read
      ? [`import { ${isList ? `type ${kind}, ` : ""}${read} } from "../../core/read/${read}.js";`]
      : []),
    ...modelsOf(operation).map((model) => `import type { ${model} } from "../../models/${model}.js";`),
  ];
  return lines.sort().join("\n");
}

/** The module of a lite function: what the endpoint is, its error union, the function. */
export function emitLiteFunc(operation: Operation, overlay: Overlay): string {
  const { name, request, answer, errors } = operation;
  const unique = [...new Set(errors.map((error) => error.name))];
  const types = [
    ...(request ? [request.model] : []),
    valueType(answer),
    errorName(operation),
    ...(answer.kind === "page" && answer.paginations.length > 0 ? [answer.paginations.join(" | ")] : []),
  ];
  const make = request ? "endpoint" : "endpointWithoutRequest";
  return `${liteImports(operation)}

/** What {@link ${name}} can fail with. */
export type ${errorName(operation)} =
${unique.map((error) => `  | APIError<"${error}", ${error}>\n`).join("")}  | ClientError;

${comment(operation, overlay)}export const ${name}: ${functionKind(operation)}<${types.join(", ")}> = /* @__PURE__ */ ${make}(${definitionCode(operation)});
`;
}

/** The module of a full function: the lite one with its schemas. */
export const emitFunc = (operation: Operation, overlay: Overlay): string => {
  const { name, request, answer } = operation;
  const models = new Set<string>();
  const schemaFor = (model: string): string => {
    models.add(model);
    return schemaName(model);
  };
  const schemas = [request ? schemaFor(request.model) : "undefined"];
  schemas.push("model" in answer ? schemaFor(answer.model) : "undefined");
  if (!request) schemas.push("endpointWithoutRequest");
  return `import { checked } from "../core/checked.js";
${request ? "" : 'import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";\n'}${[...models]
  .sort()
  .map((model) => `import { ${schemaName(model)} } from "../models/${model}.js";\n`)
  .join("")}import { ${name} as lite } from "./lite/${name}.js";

export type { ${errorName(operation)} } from "./lite/${name}.js";

${comment(operation, overlay)}export const ${name}: typeof lite = /* @__PURE__ */ checked(lite, ${schemas.join(", ")});
`;
};
