import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { INSTALLED } from "./install.js";

const execute = promisify(execFile);

/** A program of a project, and what runs it. */
export interface Program {
  readonly project: string;
  /** The executable, as a path inside the project; Node itself if left out. */
  readonly runtime?: string | undefined;
  readonly args: readonly string[];
  /** Variables of the environment, beside those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program in its project's folder; gives what it printed. Fails with what it printed where
 * it fails.
 */
export async function runProgram({ project, runtime, args, env: more }: Program): Promise<string> {
  const cwd = join(INSTALLED, project);
  const file = runtime === undefined ? process.execPath : join(cwd, "node_modules", ".bin", runtime);
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", NEXT_TELEMETRY_DISABLED: "1", ...more };
  try {
    const { stdout } = await execute(file, [...args], { cwd, env });
    return stdout;
  } catch (thrown) {
    const { stdout, stderr } = thrown as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${file} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: thrown });
  }
}

/** Compiles a project against the types of its platform; fails with what the compiler says. */
export async function compile(project: string): Promise<void> {
  await runProgram({ project, runtime: "tsc", args: ["--noEmit"] });
}
