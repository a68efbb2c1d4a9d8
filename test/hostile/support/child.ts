import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { packageSource } from "../../support/packageSource.js";

const HOSTILE = join(import.meta.dirname, "..");

/** How a child process is run. */
export interface ChildOptions {
  /** Milliseconds without a line of output after which the child counts as hung. Default 20000. */
  readonly silence?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Options for Node itself. */
  readonly flags?: readonly string[];
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
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
 * Bundles a program with the package's source, in a folder from which it finds what is installed.
 */
async function bundle(program: string): Promise<string> {
  const scratch = join(HOSTILE, "../../.scratch");
  await mkdir(scratch, { recursive: true });
  const outdir = await mkdtemp(join(scratch, "program-"));
  await build({
    entryPoints: { program: join(HOSTILE, "programs", program) },
    outdir,
    bundle: true,
    // What is imported later must run later.
    splitting: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    packages: "external",
    target: "node20",
    plugins: [packageSource],
    logLevel: "error",
  });
  return outdir;
}

/** Waits for a process to end, and kills it when it says nothing for so long. */
function watch(child: ReturnType<typeof spawn>, silence: number): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    let output = "";
    let errors = "";
    let hung = false;

    function kill(): void {
      hung = true;
      child.kill("SIGKILL");
    }

    let timer = setTimeout(kill, silence);
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      clearTimeout(timer);
      timer = setTimeout(kill, silence);
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ lines: output.split("\n").filter(Boolean), errors, code, hung });
    });
  });
}

/**
 * Runs a program of `programs/` in a process of its own, and kills it when it says nothing for too
 * long: a call that never gives the event loop back can be seen from outside only.
 */
export async function runChild(
  program: string,
  args: readonly string[] = [],
  options: ChildOptions = {},
): Promise<ChildEnd> {
  const { silence = 20_000, env = {}, flags = [], node = process.execPath } = options;
  const folder = await bundle(program);
  try {
    const file = join(folder, "program.mjs");
    const child = spawn(node, [...flags, file, ...args], { env: { ...process.env, ...env } });
    return await watch(child, silence);
  } finally {
    await rm(folder, { recursive: true });
  }
}
