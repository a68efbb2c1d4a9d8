import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A server that is being run. */
export interface Server {
  readonly url: string;
  stop(): void;
}

/**
 * Starts a server on loopback, in a Node of its own so that its work is not counted as a client's.
 */
export async function startServer(): Promise<Server> {
  const running = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "serve.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  running.once("exit", (code) => {
    if (code) throw new Error(`The server ended with ${code}`);
  });
  const [said] = (await once(running.stdout, "data")) as [Buffer];
  return { url: said.toString().trim(), stop: () => running.stdin.end() };
}
