import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: ["node"],
  typeRoots: [join(import.meta.dirname, "..", "..", "node_modules", "@types")],
};

/** How the compiler finds packages. */
export const RESOLUTIONS = {
  nodenext: { module: ts.ModuleKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const satisfies Readonly<Record<string, ts.CompilerOptions>>;

/** The files of packages that were read, by the kind of modules and path; they do not change. */
const read = new Map<string, ts.SourceFile | undefined>();

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile(name, ...rest) {
      if (!name.includes("/node_modules/")) return host.getSourceFile(name, ...rest);
      const key = `${options.module} ${name}`;
      if (!read.has(key)) read.set(key, host.getSourceFile(name, ...rest));
      return read.get(key);
    },
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The text of a complaint, without the folder that the test has made. */
function complaint({ file, code, messageText }: ts.Diagnostic, folder: string): string {
  const text = `${file?.fileName ?? ""}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  return text.replaceAll(`${folder}/`, "");
}

/**
 * What the compiler complains of while it makes the declarations of a project's files, and in
 * reading them.
 */
export function complaintsOf(
  folder: string,
  files: ReadonlyMap<string, string>,
  resolution: ts.CompilerOptions,
): readonly string[] {
  const names = [...files].map(([name, text]) => {
    const file = join(folder, "src", name);
    write(file, text);
    return file;
  });
  const options = { ...OPTIONS, ...resolution };
  const declaring = {
    ...options,
    // What the package declares is looked at where its declarations are read.
    skipLibCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(folder, "src"),
    outDir: join(folder, "types"),
  };
  const program = ts.createProgram(names, declaring, hostFor(declaring));
  const declarations: string[] = [];
  const { diagnostics } = program.emit(undefined, (name, text) => {
    write(name, text);
    declarations.push(name);
  });
  const reader = ts.createProgram(declarations, { ...options, noEmit: true }, hostFor(options));
  return [
    ...program.getSemanticDiagnostics(),
    ...diagnostics,
    ...declarations.flatMap((name) => reader.getSemanticDiagnostics(reader.getSourceFile(name))),
  ].map((each) => complaint(each, folder));
}
