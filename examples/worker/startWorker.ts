import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** The path of the executable; the package has no types. */
const { default: workerd } = createRequire(import.meta.url)("workerd") as { readonly default: string };

/** What the Worker needs. */
export interface WorkerSettings {
  readonly polarPort: number;
  readonly kvPort: number;
  readonly accessToken: string;
  readonly meterId: string;
  readonly port?: number;
  /** For whoever bundles it another way. */
  readonly plugins?: readonly Plugin[];
}

/** A Worker that is being served. */
export interface RunningWorker {
  readonly url: string;
  stop(): void;
}

function configOf({ polarPort, kvPort, accessToken, meterId, port = 0 }: WorkerSettings): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        modules = [(name = "worker.js", esModule = embed "worker.js")],
        bindings = [
          (name = "KV", kvNamespace = "kv"),
          (name = "POLAR_URL", text = "http://polar.test"),
          (name = "POLAR_ACCESS_TOKEN", text = "${accessToken}"),
          (name = "METER_ID", text = "${meterId}"),
        ],
        compatibilityDate = "2025-01-01",
        globalOutbound = "polar",
      ),
    ),
    (name = "polar", external = (address = "127.0.0.1:${polarPort}", http = ())),
    (name = "kv", external = (address = "127.0.0.1:${kvPort}", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

/** The Worker in one file. */
async function bundled(plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "worker.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["cloudflare:*"],
    plugins: [...plugins],
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** Serves the Worker with workerd, the runtime of Cloudflare Workers. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const folder = mkdtempSync(join(tmpdir(), "polar-fn-"));
  writeFileSync(join(folder, "worker.js"), await bundled(settings.plugins ?? []));
  writeFileSync(join(folder, "config.capnp"), configOf(settings));
  const running = spawn(workerd, ["serve", "--control-fd=3", join(folder, "config.capnp")], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    running.once("error", reject);
    running.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)));
    // It says on which port it listens.
    running.stdio[3]?.on("data", (said: Buffer) => {
      const [, found] = /"port":(\d+)/.exec(said.toString()) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      running.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
