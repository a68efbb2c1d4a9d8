import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");

/** How a child process is run. */
export interface ChildOptions {
  /** Milliseconds without a line of output after which the child counts as hung. Default 20000. */
  readonly silence?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Options for Node itself. */
  readonly flags?: readonly string[];
}

/** What became of a child process. */
export interface ChildEnd {
  readonly lines: readonly string[];
  readonly errors: string;
  readonly code: number | null;
  /** Whether it said nothing for so long that it was killed: its event loop stands still. */
  readonly hung: boolean;
}

/**
 * Runs a program of this folder in a process of its own, with the package's
 * public names leading to its source, and kills it when it says nothing for
 * too long: a call that never gives the event loop back can be seen from
 * outside only.
 */
export function runChild(
  program: string,
  args: readonly string[] = [],
  options: ChildOptions = {},
): Promise<ChildEnd> {
  const { silence = 20_000, env = {}, flags = [] } = options;
  const file = join(import.meta.dirname, "..", program);
  const node = ["--import", "tsx", "--conditions=polar-fn-source", ...flags, file, ...args];
  const child = spawn(process.execPath, node, { cwd: ROOT, env: { ...process.env, ...env } });
  return new Promise((resolve, reject) => {
    let output = "";
    let errors = "";
    let hung = false;
    const kill = (): void => {
      hung = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(kill, silence);
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      clearTimeout(timer);
      timer = setTimeout(kill, silence);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ lines: output.split("\n").filter(Boolean), errors, code, hung });
    });
  });
}
