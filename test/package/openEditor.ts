import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A program that is open in an editor. */
export interface Editor {
  /**
   * The specifiers from which the editor offers to import a name that the program does not know.
   */
  offersFor(name: string): readonly string[];
}

const PREFERENCES: ts.UserPreferences = {
  includeCompletionsForModuleExports: true,
  includePackageJsonAutoImports: "auto",
};

const CANNOT_FIND_NAME = 2304;

function ignore(): void {}

const LOGGER: ts.server.Logger = {
  close: ignore,
  hasLevel: () => false,
  loggingEnabled: () => false,
  perftrc: ignore,
  info: ignore,
  startGroup: ignore,
  endGroup: ignore,
  msg: ignore,
  getLogFileName: () => undefined,
};

/**
 * The server of TypeScript that is behind most editors; it watches nothing, so that a test can end.
 */
function newServer(): ts.server.ProjectService {
  function watched() {
    return { close: ignore };
  }

  const timers = { setTimeout, clearTimeout, setImmediate, clearImmediate };
  return new ts.server.ProjectService({
    host: { ...ts.sys, ...timers, watchFile: watched, watchDirectory: watched },
    logger: LOGGER,
    cancellationToken: ts.server.nullCancellationToken,
    typingsInstaller: ts.server.nullTypingsInstaller,
    useSingleInferredProject: false,
    useInferredProjectPerProjectRoot: false,
    session: undefined,
  });
}

function serviceOf(file: string): ts.LanguageService {
  const server = newServer();
  server.openClientFile(file);
  const project = server.getDefaultProjectForFile(ts.server.toNormalizedPath(file), true);
  if (!project) throw new Error(`TypeScript's server has no project for ${file}`);
  return project.getLanguageService();
}

/** `polar-fn/core`, of `Add import from "polar-fn/core"`. */
function specifierIn(action: { readonly description: string }): string {
  const [, specifier] = action.description.split('"');
  return specifier ?? action.description;
}

/** Opens a program in a project with these options of the compiler. */
export function openEditor(folder: string, options: object, program: string): Editor {
  const file = join(folder, "program.ts");
  const compilerOptions = { strict: true, target: "ES2022", types: [], ...options };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  writeFileSync(file, program);
  const service = serviceOf(file);

  /** What the list offers that opens while somebody types. */
  function completions(name: string, end: number): readonly string[] {
    const { entries = [] } = service.getCompletionsAtPosition(file, end, PREFERENCES) ?? {};
    const imports = entries.filter((entry) => entry.name === name && entry.data);
    return imports.flatMap(({ source, data }) => {
      const details = service.getCompletionEntryDetails(file, end, name, {}, source, PREFERENCES, data);
      return details?.codeActions?.map(specifierIn) ?? [];
    });
  }

  return {
    offersFor(name) {
      const start = program.indexOf(name);
      const end = start + name.length;
      const remedies = service.getCodeFixesAtPosition(file, start, end, [CANNOT_FIND_NAME], {}, PREFERENCES);
      return [...new Set([...completions(name, end), ...remedies.map(specifierIn)])];
    },
  };
}
