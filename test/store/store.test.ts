import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { memoryStore, type Store } from "polar-fn/store";
import { createStorage } from "unstorage";
import fsDriver from "unstorage/drivers/fs-lite";
import memoryDriver from "unstorage/drivers/memory";
import redisDriver from "unstorage/drivers/redis";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type RedisServer, startRedis } from "../../examples/server/startRedis.js";
import { serveKv } from "../../examples/worker/serveKv.js";
import { packageSource } from "../support/packageSource.js";
import { serveWorkerd } from "../webhooks/serveWorkerd.js";
import { storeChecks } from "./checks.js";

const FOLDER = mkdtempSync(join(tmpdir(), "polar-fn-"));
let redis: RedisServer;
let number = 0;
const connected: { dispose(): Promise<void> }[] = [];

beforeAll(async () => {
  redis = await startRedis();
});

afterAll(async () => {
  for (const storage of connected) await storage.dispose();
  await redis.stop();
  rmSync(FOLDER, { recursive: true, force: true });
});

/** Makes a store in which nothing is yet. */
const stores: Readonly<Record<string, () => Store>> = {
  memoryStore,
  "unstorage's memory": () => createStorage({ driver: memoryDriver() }),
  files: () => createStorage({ driver: fsDriver({ base: join(FOLDER, `${number++}`) }) }),
  Redis: () => {
    const driver = redisDriver({ base: `${number++}`, host: "127.0.0.1", port: redis.port });
    const storage = createStorage({ driver });
    connected.push(storage);
    return storage;
  },
};

describe.each(Object.entries(stores))("a store: %s", (_, make) => {
  test.each(Object.entries(storeChecks))("%s", (_title, check) => check(make()));
});

describe("a store: Workers KV", { timeout: 60_000 }, () => {
  test("passes every check in workerd", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, "worker.ts")],
      bundle: true,
      format: "esm",
      target: "es2022",
      platform: "neutral",
      mainFields: ["module", "main"],
      external: ["cloudflare:*"],
      plugins: [packageSource],
      write: false,
    });
    const kv = await serveKv();
    try {
      const worker = await serveWorkerd(outputFiles.map(({ text }) => text).join(""), { kvPort: kv.port });
      try {
        const outcomes: unknown = await (await fetch(worker.url)).json();
        expect(outcomes).toEqual(
          Object.fromEntries(Object.keys(storeChecks).map((title) => [title, "holds"])),
        );
      } finally {
        worker.stop();
      }
    } finally {
      kv.stop();
    }
  });
});

describe("memoryStore", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("forgets what was set for a time", async () => {
    vi.useFakeTimers();
    const store = memoryStore();
    await store.setItem("a:b", "x", { ttl: 2 });
    vi.advanceTimersByTime(1999);
    expect(await store.getItem("a:b")).toBe("x");
    vi.advanceTimersByTime(1);
    expect(await store.getKeys("a")).toEqual([]);
    expect(await store.getItem("a:b")).toBeNull();
  });
});
