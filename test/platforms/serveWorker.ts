import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What to serve. */
export interface Served {
  /** The path of workerd. */
  readonly executable: string;
  /** The worker, a module in one file. */
  readonly program: string;
  readonly compatibilityDate: string;
  /**
   * Address and port of the server that all its requests go to. It sees their `cf` as JSON in the
   * header `cf-blob`.
   */
  readonly upstream: string;
}

/** A worker that is being served. */
export interface Worker {
  readonly url: string;
  stop(): void;
}

function configOf({ compatibilityDate, upstream }: Served): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        modules = [(name = "program.js", esModule = embed "program.js")],
        compatibilityDate = "${compatibilityDate}",
        globalOutbound = "upstream",
      ),
    ),
    (name = "upstream", external = (address = "${upstream}", http = (cfBlobHeader = "cf-blob"))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** Serves a worker with workerd, the runtime of Cloudflare Workers, on a free port. */
export async function serveWorker(served: Served): Promise<Worker> {
  const folder = mkdtempSync(join(tmpdir(), "polar-fn-"));
  writeFileSync(join(folder, "program.js"), served.program);
  writeFileSync(join(folder, "config.capnp"), configOf(served));
  const running = spawn(served.executable, ["serve", "--control-fd=3", join(folder, "config.capnp")], {
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
    return { url: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
