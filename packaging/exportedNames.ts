import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { ROOT } from "./Manifest.js";

const DIST = join(ROOT, "dist");

/** A name that a module exports. */
export interface ExportedName {
  readonly name: string;
  /** The module of `dist`, without an ending, that declares it. */
  readonly module: string;
  /** Whether it is there at run time. */
  readonly isValue: boolean;
  readonly isType: boolean;
  /** The type's parameters in their own words: `TName extends string = string`. */
  readonly typeParameters: readonly { readonly name: string; readonly text: string }[];
}

/** What an entry module of `dist` exports. */
export interface Exports {
  readonly names: readonly ExportedName[];
  /**
   * Of an index, the entry modules that it exports from, with the names, or all; undefined for a
   * module that has something of its own.
   */
  readonly gathered: readonly Gathered[] | undefined;
}

/** What an index exports of a module: these names, or all. */
export interface Gathered {
  readonly module: string;
  readonly names: readonly string[] | "all";
  /** The statement's text up to the specifier. */
  readonly clause: string;
}

/** The exports of entry modules, by module. */
export type ModuleExports = ReadonlyMap<string, Exports>;

function moduleOf(file: ts.SourceFile): string {
  return relative(DIST, file.fileName).replace(/\.d\.ts$/, "");
}

/** The parameters of the type that a symbol declares. */
function typeParametersOf(symbol: ts.Symbol): ExportedName["typeParameters"] {
  const declaration = symbol.declarations?.find(
    (each) =>
      ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each),
  );
  const parameters = declaration?.typeParameters ?? [];
  return parameters.map((each) => ({ name: each.name.text, text: each.getText() }));
}

function exportedName(checker: ts.TypeChecker, exported: ts.Symbol): ExportedName {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) throw new Error(`${exported.name} is declared nowhere`);
  const isTypeOnly = exported.declarations?.some(ts.isTypeOnlyExportDeclaration) ?? false;
  return {
    name: exported.name,
    module: moduleOf(declaration.getSourceFile()),
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly,
    isType: (symbol.flags & ts.SymbolFlags.Type) !== 0,
    typeParameters: typeParametersOf(symbol),
  };
}

/** What a statement gathers; undefined for any other than `export … from` an entry module. */
function gatheredIn(statement: ts.Statement, entries: ReadonlySet<string>): Gathered | undefined {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return undefined;
  const path = (statement.moduleSpecifier as ts.StringLiteral).text;
  const folder = dirname(statement.getSourceFile().fileName);
  const module = relative(DIST, join(folder, path)).replace(/\.js$/, "");
  if (!entries.has(module)) return undefined;
  const clause = statement.getText().slice(0, statement.moduleSpecifier.getStart() - statement.getStart());
  const list = statement.exportClause;
  if (list === undefined) return { module, names: "all", clause };
  return ts.isNamedExports(list)
    ? { module, names: list.elements.map(({ name }) => name.text), clause }
    : undefined;
}

function gatheredBy(file: ts.SourceFile, entries: ReadonlySet<string>): readonly Gathered[] | undefined {
  const gathered = file.statements.map((statement) => gatheredIn(statement, entries));
  return gathered.every((each) => each !== undefined) ? gathered : undefined;
}

/** Reads the declarations of entry modules. */
export function exportedNames(modules: readonly string[]): ModuleExports {
  const files = modules.map((module) => join(DIST, `${module}.d.ts`));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const entries = new Set(modules);
  const byModule = modules.map((module, index) => {
    const file = program.getSourceFile(files[index] ?? "");
    const symbol = file && checker.getSymbolAtLocation(file);
    if (file === undefined || symbol === undefined) throw new Error(`dist/${module}.d.ts exports nothing`);
    const names = checker.getExportsOfModule(symbol).map((each) => exportedName(checker, each));
    return [module, { names, gathered: gatheredBy(file, entries) }] as const;
  });
  return new Map(byModule);
}
