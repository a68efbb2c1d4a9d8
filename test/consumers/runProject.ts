import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { transformSync } from "esbuild";
import type { Form, Project } from "./Project.js";

const execute = promisify(execFile);

const PROGRAM = readFileSync(join(import.meta.dirname, "program.ts"), "utf8");

/** More than twice what the slowest takes on a busy machine. */
const TIMEOUT = 600_000;

/** What became of a project. */
export interface Outcome {
  readonly project: Project;
  /** What went wrong, in its own words; undefined where all is well. */
  readonly failure?: string;
  readonly versions: readonly string[];
  /** Bytes of the bundle after gzip -9, where the project makes one. */
  readonly bytes?: string | undefined;
  readonly seconds: number;
}

function programIn(form: Form): string {
  if (form === "ts" || form === "cts") return PROGRAM;
  return transformSync(PROGRAM, { loader: "ts", format: form === "cjs" ? "cjs" : "esm", target: "es2022" })
    .code;
}

/**
 * Copies a project to where it is installed, with the program in the forms that it asks for. That
 * is outside the repository, whose packages and configurations would be found there.
 */
function lay({ folder, consumer }: Project): string {
  const place = mkdtempSync(join(tmpdir(), `polar-fn-${folder}-`));
  cpSync(join(import.meta.dirname, "projects", folder), place, { recursive: true });
  for (const name of consumer.shared ?? [])
    cpSync(join(import.meta.dirname, "shared", name), join(place, name), { recursive: true });
  for (const inner of consumer.programFolders ?? ["."]) {
    mkdirSync(join(place, inner), { recursive: true });
    for (const form of consumer.programs)
      writeFileSync(join(place, inner, `program.${form}`), programIn(form));
  }
  return place;
}

async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  // What npm tells its children of the run that has started this one is not for them.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_)|^NODE_OPTIONS$/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), CI: "true", NEXT_TELEMETRY_DISABLED: "1" };
  const options = { cwd, env, timeout: TIMEOUT, maxBuffer: 2 ** 26 };
  return (await execute("npm", [...args, "--loglevel=error"], options)).stdout;
}

function versionsIn(place: string, names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const text = readFileSync(join(place, "node_modules", name, "package.json"), "utf8");
    return `${name} ${(JSON.parse(text) as { readonly version: string }).version}`;
  });
}

/** What a command that failed has printed, without the path of its folder. */
function wordsOf(thrown: unknown, place: string): string {
  const { stdout = "", stderr = "", message } = thrown as Error & { stdout?: string; stderr?: string };
  return `${stdout}\n${stderr}`.trim().replaceAll(place, "") || message;
}

/** Installs a project with the packed package, as its user would, and runs its tests. */
export async function runProject(project: Project, packed: string): Promise<Outcome> {
  const start = performance.now();
  const place = lay(project);
  function took(): number {
    return (performance.now() - start) / 1000;
  }
  try {
    const flags = ["--no-package-lock", "--no-audit", "--no-fund", "--prefer-offline"];
    await npm(place, "install", packed, ...flags);
    const versions = versionsIn(place, project.consumer.versions);
    const [, bytes] = /^gzip (\d+)$/m.exec(await npm(place, "test")) ?? [];
    return { project, versions, bytes, seconds: took() };
  } catch (thrown) {
    return { project, failure: wordsOf(thrown, place), versions: [], seconds: took() };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
