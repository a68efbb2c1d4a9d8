/*
 * What holds for the code of the whole API. That it compiles is for the repository's own type
 * check, since it is committed.
 */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { apiDocument, reachable } from "../laws/apiDocument.js";
import { generated } from "./generated.js";

const operations = Object.entries(apiDocument.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    ...operation,
  })),
);
const functions = operations.map((operation) => operation["x-func"]);

const files: ReadonlyMap<string, string> = generated(apiDocument);

/** The types of the events that the document has. */
const events = Object.keys(apiDocument.webhooks);

/** The names of the files of a folder, without extension and list. */
function filesIn(folder: string): readonly string[] {
  return [...files.keys()].flatMap((path) => {
    const [, found, name] = /^(.*)\/(\w+)\.ts$/.exec(path) ?? [];
    return found === folder && name !== undefined && name !== "index" ? [name] : [];
  });
}

const modules = [...files]
  .filter(([path]) => path.endsWith(".ts"))
  .map(([path, text]) => ({
    path,
    source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  }));

function constantsIn(source: ts.SourceFile): readonly ts.VariableDeclaration[] {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap((each) => [...each.declarationList.declarations]);
}

/** The same in both, where the order is nobody's business. */
function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort();
}

function pascal(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

describe("the code for the whole API", { timeout: 30_000 }, () => {
  it("has one lite and one full file for each operation, under its name", () => {
    expect(functions).toHaveLength(191);
    expect(new Set(functions).size).toBe(191);
    expect(sorted(filesIn("funcs"))).toEqual(sorted(functions));
    expect(sorted(filesIn("funcs/lite"))).toEqual(sorted(functions));
  });

  it("lists each function once, in funcs/index.ts and in FUNCTIONS.md", () => {
    for (const [path, pattern] of [
      ["funcs/index.ts", /^export \{ (\w+), type \w+Error \} from "\.\/\1\.js";$/gm],
      ["FUNCTIONS.md", /^\| `(\w+)`/gm],
    ] as const)
      expect(sorted([...(files.get(path) ?? "").matchAll(pattern)].map(([, name]) => `${name}`))).toEqual(
        sorted(functions),
      );
  });

  it("calls each operation by its method and path", () => {
    for (const { "x-func": name, path, method } of operations) {
      const text = files.get(`funcs/lite/${name}.ts`) ?? "";
      expect(text).toContain(`  method: "${method}",\n`);
      const [, template] = /\n {2}path: "(.*)",\n/.exec(text) ?? [];
      // The parts of the path have the keys of the program.
      expect(template?.replace(/[A-Z](?=\w*})/g, (letter) => `_${letter.toLowerCase()}`)).toBe(path);
      expect(text).toContain(`\`${method} ${path}\`.`);
    }
  });

  it("sends a token where the operation takes one", () => {
    const open = operations.filter(({ security }) => !security?.length).map((each) => each["x-func"]);
    expect(open.length).toBeGreaterThan(0);
    const without = functions.filter((name) =>
      files.get(`funcs/lite/${name}.ts`)?.includes("\n  anonymous: true,\n"),
    );
    // It lists the security of a signed-in user, but goes by the client secret in its path.
    expect(sorted(without)).toEqual(sorted([...open, "checkoutsClientConfirm"]));
  });

  it("takes a request where the operation has one", () => {
    const bare = operations
      .filter(({ parameters = [], requestBody }) => parameters.length === 0 && requestBody === undefined)
      .map((each) => each["x-func"]);
    expect(bare.length).toBeGreaterThan(0);
    const without = functions.filter((name) =>
      files.get(`funcs/lite/${name}.ts`)?.includes(`export const ${name}: EndpointWithoutRequest<`),
    );
    expect(sorted(without)).toEqual(sorted(bare));
  });

  it("has one module for each model, which exports its type and its schema", () => {
    const models = filesIn("models");
    expect(new Set(models.map((name) => name.toLowerCase())).size).toBe(models.length);
    for (const { path, source } of modules) {
      const [, name] = /^models\/(?!index)(\w+)\.ts$/.exec(path) ?? [];
      if (name === undefined) continue;
      const types = source.statements.flatMap((statement) =>
        ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
          ? [statement.name.text]
          : [],
      );
      const constants = constantsIn(source).map((each) => each.name.getText());
      expect(types, path).toEqual([name]);
      // An enum has no schema: its values are not checked.
      expect(constants, path).toEqual(constants.length === 0 ? [] : [`${name}Schema`]);
      if (constants.length === 0)
        expect(source.text).toMatch(new RegExp(`export type ${name} =\\s*\\|?\\s*"`));
    }
  });

  it("has a model for each schema that operations and webhooks lead to, and names of its own for what has none", () => {
    const wanted = reachable(apiDocument, [apiDocument.paths, apiDocument.webhooks]);
    const models = new Set(filesIn("models"));
    const own = functions.flatMap((name) =>
      ["Request", "Body", "Response", "Page"].map((suffix) => `${pascal(name)}${suffix}`),
    );
    // Errors that were seen and that no operation documents: `invalid_client` is InvalidClient.
    const seen = operations
      .flatMap((operation) => operation["x-errors"] ?? [])
      .map(({ name }) => name.split("_").map(pascal).join(""));
    own.push(...seen);
    expect(sorted(models).filter((name) => !wanted.has(name) && !own.includes(name))).toEqual([]);
    expect(sorted(wanted).filter((name) => !models.has(name))).toEqual(UNUSED);
  });

  it("marks every call pure, so that what is not used can go", () => {
    const constants = modules.flatMap(({ path, source }) =>
      constantsIn(source).map(({ name, initializer }) => {
        let value = initializer;
        while (value && ts.isAsExpression(value)) value = value.expression;
        const before = initializer && source.text.slice(initializer.pos, initializer.getStart());
        return {
          name: `${path}: ${name.getText()}`,
          isCall: value !== undefined && ts.isCallExpression(value),
          // What a constant is called, and nothing else, does nothing.
          isName: value !== undefined && ts.isIdentifier(value),
          isMarked: before === " /* @__PURE__ */ ",
          isPlain:
            value !== undefined &&
            (ts.isRegularExpressionLiteral(value) || ts.isObjectLiteralExpression(value)),
        };
      }),
    );
    expect(constants.filter(({ isCall }) => isCall).length).toBeGreaterThan(1000);
    expect(
      constants.filter(({ isCall, isName, isMarked, isPlain }) => !(isCall ? isMarked : isName || isPlain)),
    ).toEqual([]);
  });

  it("does nothing but import, export and name types and constants", () => {
    const others = modules.flatMap(({ path, source }) =>
      source.statements
        .filter(
          (statement) =>
            !ts.isVariableStatement(statement) &&
            !ts.isImportDeclaration(statement) &&
            !ts.isExportDeclaration(statement) &&
            !ts.isInterfaceDeclaration(statement) &&
            !ts.isTypeAliasDeclaration(statement),
        )
        .map((statement) => `${path}: ${statement.getText()}`),
    );
    expect(others).toEqual([]);
  });

  it("writes every type out: none is inferred from a schema", () => {
    const found: string[] = [];
    for (const { path, source } of modules) {
      function look(node: ts.Node): void {
        // A full function has the type of the lite one; nothing else has the type of a value.
        const isInferred =
          node.kind === ts.SyntaxKind.AnyKeyword ||
          (ts.isTypeQueryNode(node) && !(path.startsWith("funcs/") && node.getText() === "typeof lite")) ||
          (ts.isTypeReferenceNode(node) && /Infer|ReturnType|Parameters/.test(node.typeName.getText()));
        if (isInferred) found.push(`${path}: ${node.getText()}`);
        ts.forEachChild(node, look);
      }

      look(source);
      for (const { name, type } of constantsIn(source))
        if (!type) found.push(`${path}: ${name.getText()} has no type of its own`);
    }
    expect(found).toEqual([]);
  });

  it("has a payload for each event, and a pattern that knows exactly their types", () => {
    const payloads = files.get("src/webhooks/WebhookPayload.ts") ?? "";
    const told = [...payloads.matchAll(/^ {2}"([\w.]+)": (\w+);$/gm)];
    expect(sorted(told.map(([, type]) => `${type}`))).toEqual(sorted(events));
    for (const [, type, model] of told)
      expect(files.get(`models/${model}.ts`)).toContain(`\n  type: "${type}";\n`);
    const [, pattern = ""] = /= \/(.*)\/;$/m.exec(files.get("src/webhooks/payloadTypes.ts") ?? "") ?? [];
    const subjects = new Set(events.map((type) => type.split(".")[0]));
    const happenings = new Set(events.map((type) => type.split(".")[1]));
    const known = [...subjects].flatMap((subject) =>
      [...happenings].flatMap((happening) =>
        ["", "x", "\n"]
          .map((more) => `${subject}.${happening}${more}`)
          .filter((type) => new RegExp(pattern).test(type)),
      ),
    );
    expect(sorted(known)).toEqual(sorted(events));
  });

  it("is the same each time, whatever was generated before", () => {
    const copy = JSON.parse(JSON.stringify(apiDocument)) as unknown;
    expect([...generated(copy)]).toEqual([...files]);
    expect([...generated(apiDocument)]).toEqual([...files]);
  });
});

/**
 * Pages of one list that tell in different ways whether more follow: to a program they are one
 * page.
 */
const UNUSED = ["EventPageWithCursorPagination", "EventPageWithPagination"];
