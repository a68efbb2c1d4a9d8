import { errorUnionName, schemaName } from "../names.js";
import type { FunctionPlan } from "../plan/Plan.js";
import type { Words } from "../words/Words.js";
import { type Code, code, imported, importLines } from "./code.js";
import { functionComment } from "./functionComment.js";

/** The module of a full function: the lite one with its schemas. */
export function emitFullFunction(plan: FunctionPlan, words: Words): string {
  const { operation, request } = plan;
  const { name, answer } = operation;
  const parts = [
    code`lite`,
    schemaOrNone(request?.model),
    schemaOrNone("model" in answer ? answer.model : undefined),
    ...(request ? [] : [imported("endpointWithoutRequest", "../core/endpointWithoutRequest.js")]),
  ];
  const declaration = code`export const ${name}: typeof lite = /* @__PURE__ */ ${imported("checked", "../core/checked.js")}(${parts});`;
  return `${importLines(declaration.uses)}
import { ${name} as lite } from "./lite/${name}.js";

export type { ${errorUnionName(operation)} } from "./lite/${name}.js";

${functionComment(plan, words)}${declaration.text}
`;
}

function schemaOrNone(model: string | undefined): Code {
  return model === undefined ? code`undefined` : imported(schemaName(model), `../models/${model}.js`);
}
