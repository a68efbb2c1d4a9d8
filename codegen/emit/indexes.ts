import { errorUnionName, schemaName } from "../names.js";
import type { Plan } from "../plan/Plan.js";

/** The list of all functions and their error unions. */
export function emitFunctionIndex({ functions }: Plan): string {
  return functions
    .map(({ operation }) => {
      const { name } = operation;
      return `export { ${name}, type ${errorUnionName(operation)} } from "./${name}.js";\n`;
    })
    .join("");
}

/** The list of all models and their schemas. */
export function emitModelIndex({ models }: Plan): string {
  return models
    .map(({ name, shape }) =>
      shape.kind === "enum"
        ? `export type { ${name} } from "./${name}.js";\n`
        : `export { type ${name}, ${schemaName(name)} } from "./${name}.js";\n`,
    )
    .join("");
}
