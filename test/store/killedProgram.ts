import { createStorage } from "unstorage";
import fsDriver from "unstorage/drivers/fs-lite";
import redisDriver from "unstorage/drivers/redis";
import { PolarCore } from "../../core/lite/index.js";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import { createUsage } from "../../src/usage/index.js";

/*
 * Records events, says so of each, and sends them at the same time, until it is killed. With
 * "drain" it sends what is left and ends.
 *
 * node --import tsx killedProgram.ts <server> <folder or port> [drain]
 */
const [, , serverURL = "", place = "", mode] = process.argv;

const driver = /^\d+$/.test(place)
  ? redisDriver({ host: "127.0.0.1", port: Number(place) })
  : fsDriver({ base: place });
const storage = createStorage({ driver });
const polar = new PolarCore({ accessToken: MOCK_TOKEN, serverURL, retryConfig: { strategy: "none" } });
const usage = createUsage(polar, { store: storage, maxEvents: 5, leaseMs: 1 });

async function work(): Promise<void> {
  for (;;) {
    const recording = Array.from({ length: 7 }, async () => {
      const id = crypto.randomUUID();
      const metadata = { id };
      const res = await usage.record({ name: "used", externalCustomerId: "usr_1", metadata });
      if (res.ok) process.stdout.write(`${id}\n`);
    });
    await Promise.all([...recording, usage.flush()]);
  }
}

if (mode === "drain") {
  const { error } = await usage.close();
  if (error) throw error;
  await storage.dispose();
} else await work();
