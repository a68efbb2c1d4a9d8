import { posix } from "node:path";
import type { ExportedName, Gathered, ModuleExports } from "./exportedNames.js";

const IMPORT = 'with {"resolution-mode":"import"}';

/** Type parameters, or arguments, as they stand behind a name. */
function list(texts: readonly string[]): string {
  return texts.length > 0 ? `<${texts.join(", ")}>` : "";
}

function typeDeclaration({ name, typeParameters }: ExportedName): string {
  const declared = list(typeParameters.map((each) => each.text));
  return `export type ${name}${declared} = esm.${name}${list(typeParameters.map((each) => each.name))};`;
}

function valueDeclaration({ name }: ExportedName): string {
  return `export declare const ${name}: typeof esm.${name};`;
}

/** A path of `dist` as a module in another folder imports it. */
export function specifierFrom(module: string, path: string): string {
  const relative = posix.relative(posix.dirname(module), path);
  return relative.startsWith(".") ? relative : `./${relative}`;
}

/** A statement of an index: the shorter one, where a module's names are all in it. */
function gatheringStatement(
  index: string,
  { module, names, clause }: Gathered,
  byModule: ModuleExports,
): string {
  const isAll = names.length === byModule.get(module)?.names.length;
  return `${isAll ? "export * from " : clause}"${specifierFrom(index, `${module}.cjs`)}";\n`;
}

/**
 * The declaration of a module's CommonJS: all types are those of the ES module, so that what both
 * give fits together, and nothing is declared twice.
 */
export function commonjsDeclaration(module: string, byModule: ModuleExports): string {
  const { names = [], gathered } = byModule.get(module) ?? {};
  if (gathered !== undefined)
    return gathered.map((each) => gatheringStatement(module, each, byModule)).join("");
  const from = `"./${posix.basename(module)}.js" ${IMPORT};`;
  const hasGeneric = names.some(({ isValue, typeParameters }) => !isValue && typeParameters.length > 0);
  // The parameters of a type may be bound by names that are not exported; those of a class are not.
  const types = names.filter(({ isValue, isType }) => isType && (isValue || !hasGeneric));
  const values = names.filter(({ isValue }) => isValue);
  return [
    `import type * as esm from ${from}`,
    ...(hasGeneric ? [`export type * from ${from}`] : []),
    ...types.map(typeDeclaration),
    ...values.map(valueDeclaration),
    "",
  ].join("\n");
}
