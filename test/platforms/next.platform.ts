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
/** The same app, where whoever calls Polar reaches a mock. */
let mocked: App;

/** A built app that is being served. */
interface App {
  readonly url: string;
  stop(): void;
}

/** Serves the built app on a free port, which it prints. */
function start(folder: string, env: Readonly<Record<string, string>>): Promise<App> {
  const running = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", "0"],
    {
      cwd: folder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
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
  const folder = join(INSTALLED, "next");
  app = await start(folder, { UPSTREAM: upstream.url });
  mocked = await start(folder, { NODE_OPTIONS: "--import ./mocked.mjs" });
});

afterAll(async () => {
  app?.stop();
  mocked?.stop();
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

describe("what the documentation shows for Next", () => {
  let answers: Readonly<Record<"before" | "after" | "pages" | "serverComponent", unknown>>;

  beforeAll(async () => {
    const said = await runProgram({ project: "next", args: ["drive.mjs", mocked.url] });
    answers = JSON.parse(said) as typeof answers;
  });

  it("the routes with the official adapter do what they say", () => {
    expect(answers.before).toEqual({
      checkout: [307, "https://polar.sh/checkout/…"],
      noProduct: 400,
      portal: [307, expect.stringContaining("/portal?customer_session_token=…")],
      noCustomer: 400,
      webhook: "accepted",
      forged: 403,
    });
  });

  it("the routes after the migration do the same", () => {
    expect(answers.after).toEqual(answers.before);
  });

  it("a server component hands customers to a client component", () => {
    expect(answers.serverComponent).toBe(true);
  });

  it("the pages router opens checkouts, renders plans and receives webhooks", () => {
    expect(answers.pages).toEqual({
      checkout: [303, "https://polar.sh/checkout/…"],
      until: "2026-12-24",
      nobody: 404,
      webhook: "accepted",
      forged: 403,
    });
  });
});
