import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The path of the executable; the package has no types. */
const { default: workerd } = createRequire(import.meta.url)("workerd") as { readonly default: string };

/** What a worker may have beside its program. */
export interface WorkerdOptions {
  /** The port of a server that answers as Workers KV does, for the binding `KV`. */
  readonly kvPort?: number;
}

function configOf({ kvPort }: WorkerdOptions): string {
  const kv = `(name = "kv", external = (address = "127.0.0.1:${kvPort}", http = ()))`;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        modules = [(name = "program.js", esModule = embed "program.js")],
        bindings = [${kvPort ? '(name = "KV", kvNamespace = "kv")' : ""}],
        compatibilityDate = "2025-01-01",
      ),
    ),
    ${kvPort ? kv : ""}
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** A worker that is being served. */
export interface Worker {
  readonly url: string;
  stop(): void;
}

/** Serves a module with workerd, the runtime of Cloudflare Workers, on a free port. */
export async function serveWorkerd(program: string, options: WorkerdOptions = {}): Promise<Worker> {
  const folder = mkdtempSync(join(tmpdir(), "polar-fn-"));
  writeFileSync(join(folder, "program.js"), program);
  writeFileSync(join(folder, "config.capnp"), configOf(options));
  const running = spawn(workerd, ["serve", "--control-fd=3", join(folder, "config.capnp")], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });

  function stop(): void {
    running.kill();
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    const port = await new Promise<number>((resolve, reject) => {
      running.once("error", reject);
      running.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)));
      // It says on which port it listens.
      running.stdio[3]?.on("data", (said: Buffer) => {
        const [, found] = /"port":(\d+)/.exec(said.toString()) ?? [];
        if (found !== undefined) resolve(Number(found));
      });
    });
    return { url: `http://127.0.0.1:${port}/`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
