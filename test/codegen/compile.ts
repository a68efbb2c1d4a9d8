import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { HELPERS, INNER_FILES } from "../../codegen/emit/helpers.js";
import { write } from "../../codegen/write.js";
import { generated } from "./generated.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The code for a document, written below the repository. */
export interface Compiled {
  readonly folder: string;
  /** The exports of a file, by its path below the folder, without extension. */
  readonly load: <TExports>(path: string) => Promise<TExports>;
  /** What TypeScript has to say, as strict as it is with the repository. */
  readonly problems: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Writes the code for a document into a folder, where it can be run and type-checked. */
export async function compile(document: unknown): Promise<Compiled> {
  await mkdir(join(ROOT, ".scratch"), { recursive: true });
  const folder = await mkdtemp(join(ROOT, ".scratch", "codegen-"));
  await write(folder, generated(document));
  await symlink(join(ROOT, "core"), join(folder, "core"));
  for (const file of new Set([...Object.values(HELPERS), ...INNER_FILES]))
    await cp(join(ROOT, "models", `${file}.ts`), join(folder, "models", `${file}.ts`));
  return {
    folder,
    load: async (path) => await import(/* @vite-ignore */ pathToFileURL(join(folder, `${path}.ts`)).href),
    problems: () => problemsIn(folder),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function problemsIn(folder: string): Promise<string> {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    // What is written elsewhere is checked elsewhere.
    { ...config.compilerOptions, skipLibCheck: true },
    ROOT,
  );
  const paths = ["", "models", "funcs", "funcs/lite"].map(async (name) =>
    (await readdir(join(folder, name)))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, name, file)),
  );
  return ts.formatDiagnostics(
    ts.getPreEmitDiagnostics(ts.createProgram((await Promise.all(paths)).flat(), options)),
    {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => folder,
      getNewLine: () => "\n",
    },
  );
}
