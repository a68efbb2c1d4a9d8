import { join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..", "..");

/** A file that holds an example. */
export interface ExampleFile {
  /** Where the documentation has it. */
  readonly place: string;
  readonly file: string;
}

/**
 * What the compiler says of examples, with the repository's own options. An example may name what
 * it does not use.
 */
export function complaintsAbout(examples: readonly ExampleFile[]): readonly string[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(
    examples.map(({ file }) => file),
    { ...options, noUnusedLocals: false },
  );
  // Of the examples alone: what they import is checked with the rest of the repository.
  const complaints = examples.flatMap(({ file }) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`The compiler does not know ${file}`);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return [...program.getOptionsDiagnostics(), ...complaints].map(({ file, start, messageText }) => {
    const place = examples.find((example) => example.file === file?.fileName)?.place ?? file?.fileName;
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line;
    return `${place} +${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
