import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Cost, Order } from "./orders.js";

/**
 * A client in a process of its own, so that none collects another one's garbage or shares its code.
 */
export interface RunningClient {
  measure(order: Order): Promise<Cost>;
  stop(): void;
}

/** The next thing that a process says; fails where it ends instead. */
async function nextMessage(running: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  try {
    return await Promise.race([
      once(running, "message", ended).then(([said]: unknown[]) => said),
      once(running, "exit", ended).then(([code]: unknown[]): never => {
        throw new Error(`A client's process ended with ${code}`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}

/** Starts a client, given its program; without a server, nothing leaves its process. */
export async function startClient(program: string, server?: string): Promise<RunningClient> {
  const running = fork(program, server === undefined ? [] : [server], { execArgv: [] });
  await nextMessage(running);
  return {
    async measure(order) {
      running.send(order);
      return (await nextMessage(running)) as Cost;
    },
    stop() {
      running.kill();
    },
  };
}
