import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { ROOT } from "./Manifest.js";

const DIST = join(ROOT, "dist");

/** Where a name that a file uses comes from; `*` stands for all of that file. */
interface Source {
  readonly file: string;
  readonly name: string;
}

/** A file of declarations, and what of it is needed. */
interface Declarations {
  readonly file: ts.SourceFile;
  readonly declared: ReadonlyMap<string, readonly ts.Statement[]>;
  readonly imported: ReadonlyMap<string, Source>;
  readonly exported: ReadonlyMap<string, Source>;
  /** Files of which it exports everything. */
  readonly stars: readonly string[];
  readonly needed: Set<string>;
}

function pathFrom(file: string, specifier: ts.Expression | undefined): string | undefined {
  const text = specifier && ts.isStringLiteral(specifier) ? specifier.text : "";
  if (!text.startsWith(".")) return undefined;
  return relative(DIST, join(DIST, dirname(file), text)).replace(/\.js$/, ".d.ts");
}

function namesDeclaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name && !ts.isExportDeclaration(statement) ? [name.getText()] : [];
}

function importsOf(path: string, statement: ts.Statement): readonly (readonly [string, Source])[] {
  if (!ts.isImportDeclaration(statement)) return [];
  const file = pathFrom(path, statement.moduleSpecifier);
  const bindings = statement.importClause?.namedBindings;
  if (file === undefined || bindings === undefined) return [];
  if (ts.isNamespaceImport(bindings)) return [[bindings.name.text, { file, name: "*" }]];
  return bindings.elements.map((each) => [
    each.name.text,
    { file, name: (each.propertyName ?? each.name).text },
  ]);
}

function exportsOf(path: string, statement: ts.Statement): readonly (readonly [string, Source])[] {
  if (!ts.isExportDeclaration(statement) || !statement.exportClause) return [];
  const file = statement.moduleSpecifier ? pathFrom(path, statement.moduleSpecifier) : path;
  if (file === undefined) return [];
  if (ts.isNamespaceExport(statement.exportClause))
    return [[statement.exportClause.name.text, { file, name: "*" }]];
  return statement.exportClause.elements.map((each) => [
    each.name.text,
    { file, name: (each.propertyName ?? each.name).text },
  ]);
}

function starOf(path: string, statement: ts.Statement): readonly string[] {
  if (!ts.isExportDeclaration(statement) || statement.exportClause) return [];
  const file = pathFrom(path, statement.moduleSpecifier);
  return file === undefined ? [] : [file];
}

function read(path: string): Declarations {
  const text = readFileSync(join(DIST, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const declared = new Map<string, ts.Statement[]>();
  for (const statement of file.statements)
    for (const name of namesDeclaredBy(statement))
      declared.set(name, [...(declared.get(name) ?? []), statement]);
  return {
    file,
    declared,
    imported: new Map(file.statements.flatMap((each) => importsOf(path, each))),
    exported: new Map(file.statements.flatMap((each) => exportsOf(path, each))),
    stars: file.statements.flatMap((each) => starOf(path, each)),
    needed: new Set(),
  };
}

/** The names that a declaration uses, those of its own fields among them. */
function namesIn(node: ts.Node): readonly string[] {
  if (ts.isImportTypeNode(node)) throw new Error(`not looked into: ${node.getText()}`);
  if (ts.isIdentifier(node)) return [node.text];
  return node.getChildren().flatMap(namesIn);
}

/** All declarations, and which names of them somebody needs. */
class Needs {
  readonly files = new Map<string, Declarations>();

  need({ file, name }: Source): void {
    const declarations = this.#read(file);
    if (name === "*") this.#needAll(file, declarations);
    else if (!declarations.needed.has(name)) this.#needName({ file, name }, declarations);
  }

  #needName({ file, name }: Source, declarations: Declarations): void {
    const from = declarations.imported.get(name) ?? declarations.exported.get(name);
    const statements = declarations.declared.get(name) ?? [];
    if (from || statements.length > 0) declarations.needed.add(name);
    else for (const star of declarations.stars) this.need({ file: star, name });
    for (const statement of statements)
      for (const used of namesIn(statement)) if (used !== name) this.need({ file, name: used });
    if (from && !(from.file === file && from.name === name)) this.need(from);
  }

  #needAll(file: string, { declared, exported, stars, needed }: Declarations): void {
    if (needed.has("*")) return;
    needed.add("*");
    for (const name of [...declared.keys(), ...exported.keys()]) this.need({ file, name });
    for (const star of stars) this.need({ file: star, name: "*" });
  }

  #read(path: string): Declarations {
    const known = this.files.get(path);
    if (known) return known;
    const declarations = read(path);
    this.files.set(path, declarations);
    return declarations;
  }
}

function isOfPackage(statement: ts.Statement): boolean {
  const specifier = ts.isImportDeclaration(statement) ? statement.moduleSpecifier : undefined;
  return specifier !== undefined && ts.isStringLiteral(specifier) && !specifier.text.startsWith(".");
}

/** An import or export with the names that are needed; a declaration if it is. */
function trimmed(statement: ts.Statement, needed: ReadonlySet<string>): string {
  if (isOfPackage(statement)) return statement.getFullText();
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  const list = bindings ?? (ts.isExportDeclaration(statement) ? statement.exportClause : undefined);
  if (list && (ts.isNamedImports(list) || ts.isNamedExports(list))) {
    const kept = list.elements.filter(({ name }) => needed.has(name.text)).map((each) => each.getText());
    return kept.length > 0 ? statement.getFullText().replace(list.getText(), `{ ${kept.join(", ")} }`) : "";
  }
  const names = namesDeclaredBy(statement);
  return names.length === 0 || names.some((name) => needed.has(name)) ? statement.getFullText() : "";
}

/**
 * Leaves of the declarations in `dist` what the entry modules lead to: nobody can name the rest.
 */
export function trimDeclarations(entries: readonly string[]): void {
  const needs = new Needs();
  for (const entry of entries) needs.need({ file: `${entry}.d.ts`, name: "*" });
  for (const path of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".d.ts")) continue;
    const declarations = needs.files.get(path);
    if (!declarations) rmSync(join(DIST, path));
    else if (!declarations.needed.has("*"))
      writeFileSync(
        join(DIST, path),
        declarations.file.statements
          .map((each) => trimmed(each, declarations.needed))
          .join("")
          .trimStart() || "export {};\n",
      );
  }
}
