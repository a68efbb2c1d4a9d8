import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INSTALLED } from "./install.js";
import { ALL_WELL } from "./outcomes.js";
import { runProgram } from "./runProgram.js";
import { startUpstream, type Upstream } from "./upstream.js";

let upstream: Upstream;
let app: App;

/** A built app that is being served. */
interface App {
  readonly url: string;
  stop(): void;
}

/** Serves the built app on a free port, which it prints. */
function start(folder: string): Promise<App> {
  const running = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", "0"],
    {
      cwd: folder,
      env: { ...process.env, UPSTREAM: upstream.url, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return new Promise((resolve, reject) => {
    running.once("exit", (code) => reject(new Error(`Next ended with ${code}`)));
    running.stdout?.on("data", (said: Buffer) => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.toString()) ?? [];
      if (url !== undefined) resolve({ url, stop: () => running.kill() });
    });
  });
}

beforeAll(async () => {
  upstream = await startUpstream();
  await runProgram({ project: "next", runtime: "next", args: ["build"] });
  app = await start(join(INSTALLED, "next"));
});

afterAll(async () => {
  app?.stop();
  await upstream.stop();
});

/** How often a customer was asked for at the upstream. */
function asked(id: string): number {
  return upstream.arrived.filter(({ url }) => url.endsWith(id)).length;
}

describe.each(["read", "component"])("Next's cache, asked by a %s", (place) => {
  it.each(Object.keys(ALL_WELL))("keeps what `next: { revalidate, tags }` says: %s", async (way) => {
    const id = randomUUID();

    async function show(): Promise<string> {
      return (await fetch(`${app.url}/${place}?${new URLSearchParams({ way, id })}`)).text();
    }

    expect(await show()).toContain("known@example.com");
    expect(await show()).toContain("known@example.com");
    expect(asked(id)).toBe(1);

    await fetch(`${app.url}/revalidate`, { method: "POST" });
    expect(await show()).toContain("known@example.com");
    expect(asked(id)).toBe(2);
  });
});
