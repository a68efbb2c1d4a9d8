import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PolarCore } from "polar-fn/lite/core";
import { eventsList } from "polar-fn/lite/funcs/eventsList";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { collect } from "polar-fn/pages";
import { expect, test } from "vitest";
import { startRedis } from "../../examples/server/startRedis.js";

const PROGRAM = join(import.meta.dirname, "killedProgram.ts");

/** Which request a process is killed at: before it is carried out, or before it is answered. */
const KILLS = [
  { request: 1, when: "before" },
  { request: 2, when: "after" },
  { request: 5, when: "before" },
] as const;

/** Kills processes that record and send; gives what was recorded and what arrived. */
async function killedAgainAndAgain(place: string) {
  const mock = createMockPolar({ now: () => new Date(Date.now() + 1000) });
  const recorded: string[] = [];
  let onRequest: (request: Request) => Promise<Response> = mock.handler;
  const server = await serveMockPolar({ handler: (request) => onRequest(request) });

  async function run(...mode: readonly string[]): Promise<void> {
    const args = ["--import", "tsx", PROGRAM, server.url, place, ...mode];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.on("data", (chunk: Buffer) => recorded.push(...chunk.toString().trim().split("\n")));
    const [kill] = mode.length > 0 ? [] : kills;
    let count = 0;
    onRequest = async (request) => {
      const isLast = ++count === kill?.request;
      if (isLast && kill.when === "before") child.kill("SIGKILL");
      const response = await mock.handler(request);
      if (isLast) child.kill("SIGKILL");
      return response;
    };
    const [code] = await once(child, "close");
    if (!kill) expect(code).toBe(0);
  }

  const kills = [...KILLS];
  try {
    for (; kills.length > 0; kills.shift()) await run();
    await run("drain");
    const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
    const events = await collect(eventsList(polar, { limit: 100 }));
    if (!events.ok) throw events.error;
    const arrived = events.value.map(({ metadata }) => `${(metadata as { readonly id?: unknown }).id}`);
    return { recorded, arrived };
  } finally {
    await server.close();
  }
}

test("what a process recorded arrives once, though it was killed: files", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "polar-fn-"));
  try {
    const { recorded, arrived } = await killedAgainAndAgain(folder);
    expect(recorded.length).toBeGreaterThan(20);
    expect(recorded.filter((id) => !arrived.includes(id))).toEqual([]);
    expect(arrived).toHaveLength(new Set(arrived).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("what a process recorded arrives once, though it was killed: Redis", { timeout: 120_000 }, async () => {
  const redis = await startRedis();
  try {
    const { recorded, arrived } = await killedAgainAndAgain(`${redis.port}`);
    expect(recorded.length).toBeGreaterThan(20);
    expect(recorded.filter((id) => !arrived.includes(id))).toEqual([]);
    expect(arrived).toHaveLength(new Set(arrived).size);
  } finally {
    await redis.stop();
  }
});
