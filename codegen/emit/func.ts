import { toCamelCase, toSnakeCase } from "../../core/codec.js";
import { type Operation, pascal } from "../ir.js";
import type { Overlay } from "../overlay/Overlay.js";
import { aliasOf } from "./alias.js";
import { doc } from "./doc.js";
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

/** The functions of `core/` that a module uses, each in a file of its own name. */
type Steps = Set<string>;

/** How the request travels, as an expression; undefined where the path is all of it. */
const encodeOf = ({ parameters, body }: Operation, steps: Steps): string | undefined => {
  if (body) {
    const step = body.form ? "formBody" : "jsonBody";
    steps.add(step);
    if (body.required) return step;
    const sent = body.key === null ? "input" : `input?.[${JSON.stringify(body.key)}]`;
    return `(input, settings) => (${sent} == null ? undefined : ${step}(input, settings))`;
  }
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  if (inQuery.length === 0) return undefined;
  steps.add("query");
  const renamed = inQuery.filter((parameter) => toSnakeCase(keyOf(parameter)) !== parameter.name);
  if (renamed.length === 0) return "query";
  // One parameter's key may be what another is called on the wire.
  const fields = new Map(renamed.map((parameter) => [keyOf(parameter), "undefined"]));
  for (const parameter of renamed)
    fields.set(toCamelCase(parameter.name), `input?.[${JSON.stringify(keyOf(parameter))}]`);
  const entries = [...fields].map(([key, value]) => `${quoteKey(key)}: ${value}`);
  return `(input, settings) => query({ ...input, ${entries.join(", ")} }, settings)`;
};

/** The module of a lite function: what the endpoint is, its error union, the function. */
export const emitLiteFunc = (operation: Operation, overlay: Overlay): string => {
  const { name, method, path, request, answer, errors, parameters, body, secured, aliases } = operation;
  const value = valueType(answer);
  const models = new Set(errors.map(({ model }) => model));
  const steps: Steps = new Set();
  if (request) models.add(request.model);
  if ("model" in answer) models.add(answer.kind === "page" ? answer.item : answer.model);
  const optional = answer.kind === "json" && answer.optional;
  if (answer.kind !== "none") steps.add(answer.kind);
  const read = optional
    ? `(answer) => (answer.body ? ${answer.kind}(answer) : undefined)`
    : answer.kind === "none"
      ? undefined
      : answer.kind;
  const encode = encodeOf(operation, steps);
  const isList = answer.kind === "page";
  const kind = request
    ? `${isList ? "ListEndpoint" : "Endpoint"}${request.optional ? "WithDefaults" : ""}`
    : "EndpointWithoutRequest";
  const make = request ? "endpoint" : "endpointWithoutRequest";
  const paginations = answer.kind === "page" ? answer.paginations : [];
  for (const pagination of paginations) models.add(pagination);
  const types = [
    ...(request ? [request.model] : []),
    value,
    errorName(operation),
    ...(paginations.length > 0 ? [paginations.join(" | ")] : []),
  ];
  const template = parameters.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, `{${keyOf(parameter)}}`),
    path,
  );
  const unique = [...new Set(errors.map((error) => error.name))];
  const alias = aliasOf(aliases);
  const lines = [
    `import { ${isList ? "" : `type ${kind}, `}${make} } from "../../core/${make}.js";`,
    `import type { ${errors.length > 0 ? "APIError, " : ""}ClientError } from "../../core/errors.js";`,
    ...[...steps].map(
      (step) =>
        `import { ${isList && step === "page" ? `type ${kind}, ` : ""}${step} } from "../../core/${step}.js";`,
    ),
    ...[...models].sort().map((model) => `import type { ${model} } from "../../models/${model}.js";`),
  ];
  return `${lines.sort().join("\n")}

/** What {@link ${name}} can fail with. */
export type ${errorName(operation)} =
${unique.map((error) => `  | APIError<"${error}", ${error}>\n`).join("")}  | ClientError;

${comment(operation, overlay)}export const ${name}: ${kind}<${types.join(", ")}> = /* @__PURE__ */ ${make}({
  method: "${method}",
  path: "${template}",
${secured ? "" : `  accessToken: "",\n`}${body?.key ? `  bodyKey: ${JSON.stringify(body.key)},\n` : ""}  errors: ${JSON.stringify(unique)},
${alias ? `  alias: ${alias},\n` : ""}${encode ? `  encode: ${encode},\n` : ""}${read ? `  read: ${read},\n` : ""}});
`;
};

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
