import type { Operation } from "../ir.js";
import type { Overlay } from "../overlay/Overlay.js";
import { doc } from "./doc.js";
import { keyOf, schemaName } from "./names.js";

const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

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
      return answer.model;
    case "page":
      return answer.item;
    case "text":
      return "string";
    case "none":
      return "undefined";
  }
};

/** The module of a lite function: what the endpoint is, its error union, the function. */
export const emitLiteFunc = (operation: Operation, overlay: Overlay): string => {
  const { name, method, path, request, answer, errors, parameters, body } = operation;
  const value = valueType(answer);
  const models = new Set(errors.map(({ model }) => model));
  if (request) models.add(request.model);
  if ("model" in answer) models.add(value);
  const read = answer.kind;
  const encode = body
    ? "jsonBody"
    : parameters.some((parameter) => parameter.in === "query")
      ? "query"
      : undefined;
  const isList = answer.kind === "page";
  const kind = `${isList ? "ListEndpoint" : "Endpoint"}${request && !request.optional ? "" : "WithDefaults"}`;
  const template = parameters.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, `{${keyOf(parameter)}}`),
    path,
  );
  const unique = [...new Set(errors.map((error) => error.name))];
  const lines = [
    `import { ${isList ? "" : `type ${kind}, `}endpoint } from "../../core/endpoint.js";`,
    `import type { ${errors.length > 0 ? "APIError, " : ""}ClientError } from "../../core/errors.js";`,
    ...(encode ? [`import { ${encode} } from "../../core/${encode}.js";`] : []),
    `import { ${isList ? `type ${kind}, ` : ""}${read} } from "../../core/${read}.js";`,
    ...[...models].sort().map((model) => `import type { ${model} } from "../../models/${model}.js";`),
  ];
  return `${lines.sort().join("\n")}

/** What {@link ${name}} can fail with. */
export type ${errorName(operation)} =
${unique.map((error) => `  | APIError<"${error}", ${error}>\n`).join("")}  | ClientError;

${comment(operation, overlay)}export const ${name}: ${kind}<${request?.model ?? "undefined"}, ${value}, ${errorName(operation)}> = /* @__PURE__ */ endpoint({
  method: "${method}",
  path: "${template}",
${body?.key ? `  bodyKey: ${JSON.stringify(body.key)},\n` : ""}  errors: ${JSON.stringify(unique)},
${encode ? `  encode: ${encode},\n` : ""}  read: ${read},
});
`;
};

/** The module of a full function: the lite one with its schemas. */
export const emitFunc = (operation: Operation, overlay: Overlay): string => {
  const { name, request, answer } = operation;
  const models = new Set<string>();
  const schemaFor = (model: string | undefined): string => {
    if (model === undefined) return "undefined";
    models.add(model);
    return schemaName(model);
  };
  const requestSchema = schemaFor(request?.model);
  const responseSchema = schemaFor("model" in answer ? answer.model : undefined);
  return `import { checked } from "../core/checked.js";
${[...models]
  .sort()
  .map((model) => `import { ${schemaName(model)} } from "../models/${model}.js";\n`)
  .join("")}import { ${name} as lite } from "./lite/${name}.js";

export type { ${errorName(operation)} } from "./lite/${name}.js";

${comment(operation, overlay)}export const ${name}: typeof lite = /* @__PURE__ */ checked(lite, ${requestSchema}, ${responseSchema});
`;
};
