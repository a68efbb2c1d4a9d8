import type { Answer } from "../facts/Api.js";
import { errorUnionName } from "../names.js";
import type { FunctionPlan } from "../plan/Plan.js";
import type { Words } from "../words/Words.js";
import { type Code, code, imported, importedType, importLines, joined } from "./code.js";
import { definitionOf } from "./definition.js";
import { functionComment } from "./functionComment.js";

/** The module of a lite function: its error union, then the function. */
export function emitLiteFunction(plan: FunctionPlan, words: Words): string {
  const { operation, request } = plan;
  const errors = errorUnion(plan);
  const make = request ? "endpoint" : "endpointWithoutRequest";
  const maker = imported(make, `../../core/${make}.js`);
  const declaration = code`export const ${operation.name}: ${functionType(plan)} = /* @__PURE__ */ ${maker}(${definitionOf(plan)});`;
  return `${importLines([...errors.uses, ...declaration.uses])}

/** What {@link ${operation.name}} can fail with. */
export type ${errorUnionName(operation)} =
${errors.text};

${functionComment(plan, words)}${declaration.text}
`;
}

function errorUnion({ errors }: FunctionPlan): Code {
  const names = errors.filter(
    ({ name }, index) => errors.findIndex((other) => other.name === name) === index,
  );
  const own = names.map(({ name, model }) => {
    const error = importedType("APIError", "../../core/errors.js");
    return code`  | ${error}<${JSON.stringify(name)}, ${modelType(model)}>\n`;
  });
  return joined([...own, code`  | ${importedType("ClientError", "../../core/errors.js")}`], "");
}

/** The type of a function: what kind of endpoint it is, its request, its value and its errors. */
function functionType({ operation, request }: FunctionPlan): Code {
  const { answer } = operation;
  const kind = kindOf(answer, request);
  const paginations = answer.kind === "page" ? answer.paginations.map(modelType) : [];
  const parts = [
    ...(request ? [modelType(request.model)] : []),
    valueType(answer),
    code`${errorUnionName(operation)}`,
    ...(paginations.length > 0 ? [joined(paginations, " | ")] : []),
  ];
  return code`${kind}<${parts}>`;
}

function kindOf(answer: Answer, request: FunctionPlan["request"]): Code {
  if (!request) return importedType("EndpointWithoutRequest", "../../core/endpointWithoutRequest.js");
  const defaults = request.optional ? "WithDefaults" : "";
  if (answer.kind === "page") return importedType(`ListEndpoint${defaults}`, "../../core/read/page.js");
  return importedType(`Endpoint${defaults}`, "../../core/endpoint.js");
}

/** The type of what a call gives, or of one item where it gives pages. */
function valueType(answer: Answer): Code {
  switch (answer.kind) {
    case "json":
      return answer.empty.length > 0 ? code`${modelType(answer.model)} | undefined` : modelType(answer.model);
    case "page":
      return modelType(answer.item);
    case "untyped":
      return code`unknown`;
    case "text":
      return code`string`;
    case "none":
      return code`undefined`;
  }
}

function modelType(name: string): Code {
  return importedType(name, `../../models/${name}.js`);
}
