import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Redis } from "ioredis";
import { createEntitlements } from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { paced } from "polar-fn/paced";
import { type Claim, seenIn } from "polar-fn/store";
import { createUsage } from "polar-fn/usage";
import { createNodeWebhookHandler } from "polar-fn/webhooks";
import { createStorage } from "unstorage";
import redisDriver from "unstorage/drivers/redis";

/** Somebody has to look at it. */
function onError(error: unknown): void {
  console.error(String(error));
}

/** What the server needs to know. */
export interface ServerSettings {
  readonly polarURL: string;
  readonly accessToken: string;
  readonly webhookSecret: string;
  readonly redisPort: number;
  readonly meterId: string;
  readonly port?: number;
}

/** A server that runs. */
export interface RunningServer {
  readonly url: string;
  /** Sends what is left, and ends. */
  close(): Promise<void>;
}

/**
 * Starts a server where customers work as long as they have units:
 *
 * - `POST /work?user=…` spends a unit and records the usage, or answers 402;
 * - `POST /webhooks/polar` takes events of Polar's.
 */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const connection = { host: "127.0.0.1", port: settings.redisPort };
  const redis = new Redis(connection);
  const storage = createStorage({ driver: redisDriver(connection) });
  const claim: Claim = async (key, forMs) => (await redis.set(key, "1", "PX", forMs, "NX")) === "OK";

  const polar = paced(new PolarCore({ accessToken: settings.accessToken, serverURL: settings.polarURL }));
  const usage = createUsage(polar, { store: storage, claim, flushEveryMs: 1000, onError });
  const entitlements = createEntitlements(polar, { store: storage });
  const webhooks = createNodeWebhookHandler({
    secret: settings.webhookSecret,
    seen: seenIn(storage, { claim }),
    on: { "customer.state_changed": entitlements.handle, "customer.deleted": entitlements.handle },
  });

  /** One piece of work of a customer: a status, and what to say. */
  async function work(user: string): Promise<readonly [status: number, said: object]> {
    const spent = await entitlements.spend(user, settings.meterId, 1);
    if (!spent.ok) return [503, { error: spent.error.name }];
    if (!spent.value.spent) return [402, { balance: spent.value.balance }];
    const recorded = await usage.record({ name: "work", externalCustomerId: user });
    if (!recorded.ok) return [503, { error: recorded.error.name }];
    return [200, { balance: spent.value.balance, recorded: recorded.value.externalId }];
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(`${request.url}`, "http://localhost");
    const route = `${request.method} ${pathname}`;
    if (route === "POST /webhooks/polar") return webhooks(request, response);
    const [status, said] =
      route === "POST /work" ? await work(searchParams.get("user") ?? "") : [404, { error: "NotFound" }];
    response.writeHead(status, { "content-type": "application/json" }).end(`${JSON.stringify(said)}\n`);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      onError(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.close();
      // Platforms give a server ten seconds and more to end.
      await usage.close({ timeoutMs: 8000 });
      redis.disconnect();
      await storage.dispose();
    },
  };
}
