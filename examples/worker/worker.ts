import { createEntitlements, type Entitlements } from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { createUsage, type Usage } from "polar-fn/usage";
import { createStorage } from "unstorage";
import cloudflareKVBindingDriver from "unstorage/drivers/cloudflare-kv-binding";

/** What the Worker is bound to. */
interface Env {
  readonly KV: unknown;
  readonly POLAR_URL: string;
  readonly POLAR_ACCESS_TOKEN: string;
  readonly METER_ID: string;
}

/** What Workers give with every request. */
interface Context {
  waitUntil(promise: Promise<unknown>): void;
}

/** What is made once for each isolate. */
interface Shop {
  readonly usage: Usage;
  readonly entitlements: Entitlements;
}

let shop: Shop | undefined;

function shopOf({ KV, POLAR_URL, POLAR_ACCESS_TOKEN }: Env): Shop {
  const store = createStorage({ driver: cloudflareKVBindingDriver({ binding: KV as never }) });
  const polar = new PolarCore({ accessToken: POLAR_ACCESS_TOKEN, serverURL: POLAR_URL });
  return {
    usage: createUsage(polar, { store, onError: ({ message }) => console.error(message) }),
    entitlements: createEntitlements(polar, { store }),
  };
}

/** `POST /work?user=…` spends a unit and records the usage, or answers 402. */
async function work(request: Request, env: Env, context: Context): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (`${request.method} ${pathname}` !== "POST /work") return new Response(null, { status: 404 });
  shop ??= shopOf(env);
  const user = searchParams.get("user") ?? "";
  const spent = await shop.entitlements.spend(user, env.METER_ID, 1);
  if (!spent.ok) return Response.json({ error: spent.error.name }, { status: 503 });
  const { balance } = spent.value;
  if (!spent.value.spent) return Response.json({ balance }, { status: 402 });
  const recorded = await shop.usage.record({ name: "work", externalCustomerId: user });
  if (!recorded.ok) return Response.json({ error: recorded.error.name }, { status: 503 });
  // Sent behind the answer.
  shop.usage.flushSoon(context);
  return Response.json({ balance, recorded: recorded.value.externalId });
}

export default {
  fetch: work,
  // A cron trigger sends what an instance left behind that was ended too soon.
  scheduled: async (_: unknown, env: Env): Promise<void> => {
    shop ??= shopOf(env);
    await shop.usage.flush();
  },
};
