import type { API } from "../ir.js";
import { errorName } from "./func.js";
import { schemaName } from "./names.js";

/** The list of all functions and their error unions. */
export const emitFuncIndex = ({ operations }: API): string =>
  operations
    .map(
      (operation) =>
        `export { ${operation.name}, type ${errorName(operation)} } from "./${operation.name}.js";\n`,
    )
    .join("");

/** The list of all models and their schemas. */
export const emitModelIndex = ({ models }: API): string =>
  models
    .map(({ name, shape }) =>
      shape.kind === "enum"
        ? `export type { ${name} } from "./${name}.js";\n`
        : `export { type ${name}, ${schemaName(name)} } from "./${name}.js";\n`,
    )
    .join("");
