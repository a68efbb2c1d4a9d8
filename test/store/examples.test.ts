import { MOCK_TOKEN, type MockPolar, signEvent } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { describe, expect, test, vi } from "vitest";
import { DEMO, demoPolar } from "../../examples/server/demoPolar.js";
import { startRedis } from "../../examples/server/startRedis.js";
import { startServer } from "../../examples/server/startServer.js";
import { serveKv } from "../../examples/worker/serveKv.js";
import { startWorker } from "../../examples/worker/startWorker.js";
import { packageSource } from "../support/packageSource.js";

const SECRET = "polar_whs_example";

/** Works more often than the customer may; gives the statuses. */
async function workAtOnce(url: string): Promise<readonly number[]> {
  const working = Array.from({ length: DEMO.units + 3 }, () =>
    fetch(`${url}/work?user=${DEMO.user}`, { method: "POST" }),
  );
  return (await Promise.all(working)).map(({ status }) => status).sort();
}

/** How many events a mock was sent and took. */
function taken(mock: MockPolar): number {
  const batches = mock.requests.filter(({ path, status }) => path === "/v1/events/ingest" && status === 200);
  const ids = batches.flatMap(({ body }) =>
    (JSON.parse(`${body}`) as { events: { external_id: string }[] }).events.map((event) => event.external_id),
  );
  return new Set(ids).size;
}

const EXPECTED = [...Array.from({ length: DEMO.units }, () => 200), 402, 402, 402];

describe("the examples", { timeout: 60_000 }, () => {
  test("a Node server with Redis lets nobody work too much, and loses no usage while Polar is down", async () => {
    const redis = await startRedis();
    const mock = demoPolar();
    const polar = await serveMockPolar(mock);
    const settings = {
      polarURL: polar.url,
      accessToken: MOCK_TOKEN,
      webhookSecret: SECRET,
      redisPort: redis.port,
      meterId: DEMO.meterId,
    };
    try {
      mock.fault({ status: 500, times: 2, when: ({ path }) => path === "/v1/events/ingest" });
      const server = await startServer(settings);
      expect(await workAtOnce(server.url)).toEqual(EXPECTED);
      const gone = { id: "8d0f6c0e-3c55-4c37-9a52-2f6f0b0a6a11", externalId: null };
      const event = { type: "customer.deleted", timestamp: new Date(), data: gone };
      const { body, headers } = await signEvent(event, SECRET);
      const delivered = await fetch(`${server.url}/webhooks/polar`, { method: "POST", body, headers });
      expect(delivered.status).toBe(202);
      await server.close();
      const next = await startServer(settings);
      await next.close();
      await (await startServer(settings)).close();
      expect(taken(mock)).toBe(DEMO.units);
    } finally {
      await polar.close();
      await redis.stop();
    }
  });

  test("a Worker with KV does the same, and sends behind its answers", async () => {
    const mock = demoPolar();
    const polar = await serveMockPolar(mock);
    const kv = await serveKv();
    try {
      const worker = await startWorker({
        polarPort: polar.port,
        kvPort: kv.port,
        accessToken: MOCK_TOKEN,
        meterId: DEMO.meterId,
        plugins: [packageSource],
      });
      try {
        expect(await workAtOnce(worker.url)).toEqual(EXPECTED);
        await vi.waitFor(() => expect(taken(mock)).toBe(DEMO.units), { timeout: 20_000 });
      } finally {
        worker.stop();
      }
    } finally {
      kv.stop();
      await polar.close();
    }
  });
});
