import { posix } from "node:path";
import { ALL_MODELS, isSingleModel } from "./entryModules.js";
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
  if (gathered?.every((each) => !isSingleModel(each.module)))
    return gathered.map((each) => gatheringStatement(module, each, byModule)).join("");
  const from = `"./${posix.basename(module)}.js" ${IMPORT};`;
  const onlyTypes = names.filter(({ isValue }) => !isValue);
  // Of few types, a line each is shorter; the parameters of a type may be bound by unexported names.
  const takesAll = onlyTypes.length > 3 || onlyTypes.some((each) => each.typeParameters.length > 0);
  const types = names.filter(({ isValue, isType }) => isType && (isValue || !takesAll));
  const values = names.filter(({ isValue }) => isValue);
  return [
    `import type * as esm from ${from}`,
    ...(takesAll ? [`export type * from ${from}`] : []),
    ...types.map(typeDeclaration),
    ...values.map(valueDeclaration),
    "",
  ].join("\n");
}

/** The names of single models that their index does not have. */
function unindexed(byModule: ModuleExports): readonly (readonly [string, readonly ExportedName[]])[] {
  const indexed = new Set(byModule.get("models/index")?.names.map(({ name }) => name));
  return [...byModule].flatMap(([module, { names }]) => {
    const others = names.filter(({ name }) => !indexed.has(name));
    return isSingleModel(module) && others.length > 0 ? [[module, others] as const] : [];
  });
}

/** The declaration of all models: their index, and what else a module of theirs exports. */
export function allModelsDeclaration(byModule: ModuleExports): string {
  const lines = unindexed(byModule).flatMap(([module, names], index) => {
    const from = `"${specifierFrom(ALL_MODELS, `${module}.js`)}" ${IMPORT};`;
    const values = names.filter(({ isValue }) => isValue);
    return [
      `export type * from ${from}`,
      ...(values.length > 0 ? [`import type * as m${index} from ${from}`] : []),
      ...values.map(({ name }) => `export declare const ${name}: typeof m${index}.${name};`),
    ];
  });
  return ['export * from "./index.cjs";', ...lines, ""].join("\n");
}
