import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createStorage } from "unstorage";
import redisDriver from "unstorage/drivers/redis";
import { PolarCore } from "../core/lite/index.js";
import { startRedis } from "../examples/server/startRedis.js";
import { createUsage, type Usage } from "../src/usage/index.js";
import { writeTable } from "./regions.js";

/*
 * npm run outbox             records and sends 100,000 events through Redis, and prints how fast
 * npm run outbox -- --write  writes the table into docs/usage.md
 *
 * The server answers at once and only counts, so that the outbox is what is measured.
 */

const EVENTS = 100_000;

/** How many are recorded at the same time, as a server under load does. */
const AT_ONCE = 200;

/** How many events a server has counted, and its address. */
interface CountingServer {
  readonly url: string;
  readonly distinct: () => number;
  readonly requests: () => number;
  close(): void;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** An event as it arrives. */
interface Arriving {
  readonly metadata: { readonly number: number };
}

/**
 * Serves what takes events and counts those that it has not seen. It remembers them by number, so
 * that what grows in this process is the outbox.
 */
async function startCounting(onRequest: () => void): Promise<CountingServer> {
  const seen = new Uint8Array(EVENTS);
  let [requests, distinct] = [0, 0];
  const server = createServer(async (request, response) => {
    const { events } = JSON.parse(await textOf(request)) as { readonly events: readonly Arriving[] };
    const before = distinct;
    for (const { metadata } of events) {
      distinct += 1 - (seen[metadata.number] ?? 0);
      seen[metadata.number] = 1;
    }
    requests++;
    onRequest();
    const inserted = distinct - before;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ inserted, duplicates: events.length - inserted }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    distinct: () => distinct,
    requests: () => requests,
    close: () => server.close(),
  };
}

/** Memory that is in use after a collection, in megabytes. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** How fast something was done. */
interface Measured {
  readonly perSecond: number;
  /** The most memory in use on the way beyond that at the beginning, in megabytes. */
  readonly growth: number;
}

/** The most memory in use since the last measurement began, and the time that looking took. */
const looked = { most: 0, ms: 0, count: 0 };

/** Looks at the memory, now and then. */
function look(): void {
  if (looked.count++ % 50 !== 0) return;
  const began = performance.now();
  looked.most = Math.max(looked.most, memory());
  looked.ms += performance.now() - began;
}

async function measure(task: () => Promise<unknown>): Promise<Measured> {
  const before = memory();
  Object.assign(looked, { most: before, ms: 0, count: 0 });
  const began = performance.now();
  await task();
  const seconds = (performance.now() - began - looked.ms) / 1000;
  return { perSecond: Math.round(EVENTS / seconds), growth: looked.most - before };
}

async function recordAll(usage: Usage): Promise<void> {
  for (let first = 0; first < EVENTS; first += AT_ONCE) {
    await record(usage, first);
    look();
  }
}

function record(usage: Usage, first: number): Promise<unknown> {
  const recording = Array.from({ length: AT_ONCE }, async (_, index) => {
    const metadata = { route: "/v1/export", number: first + index };
    const res = await usage.record({ name: "request", externalCustomerId: `usr_${index}`, metadata });
    if (!res.ok) throw res.error;
  });
  return Promise.all(recording);
}

const redis = await startRedis();
const storage = createStorage({ driver: redisDriver({ host: "127.0.0.1", port: redis.port }) });
const server = await startCounting(look);
try {
  const polar = new PolarCore({ accessToken: "x", serverURL: server.url });
  const usage = createUsage(polar, { store: storage });
  const recorded = await measure(() => recordAll(usage));
  const sent = await measure(async () => {
    const { error } = await usage.flush();
    if (error) throw error;
  });
  if (server.distinct() !== EVENTS) throw new Error(`${server.distinct()} events arrived, not ${EVENTS}`);
  const left = await storage.getKeys("usage");
  if (left.length > 0) throw new Error(`${left.length} keys are left in the store`);
  writeTable(
    "outbox",
    "npm run outbox -- --write",
    [
      `| ${EVENTS.toLocaleString("en")} events through Redis | events a second | growth of the heap, MB |`,
      "| --- | ---: | ---: |",
      `| recorded, ${AT_ONCE} at a time | ${recorded.perSecond} | ${recorded.growth.toFixed(1)} |`,
      `| sent, in ${server.requests()} requests | ${sent.perSecond} | ${sent.growth.toFixed(1)} |`,
    ],
    "docs/usage.md",
  );
} finally {
  server.close();
  await storage.dispose();
  await redis.stop();
}
