import { createStorage } from "unstorage";
import cloudflareKVBindingDriver from "unstorage/drivers/cloudflare-kv-binding";
import { storeChecks } from "./checks.js";

/** The binding; what it is in detail is the driver's business. */
interface Env {
  readonly KV: unknown;
}

/** Runs every check on Workers KV, and answers with what came of each. */
async function run({ KV }: Env): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  let number = 0;
  for (const [title, check] of Object.entries(storeChecks)) {
    const driver = cloudflareKVBindingDriver({ binding: KV as never, base: `check${number++}` });
    try {
      await check(createStorage({ driver }));
      outcomes[title] = "holds";
    } catch (error) {
      outcomes[title] = String(error);
    }
  }
  return outcomes;
}

export default { fetch: async (_: Request, env: Env): Promise<Response> => Response.json(await run(env)) };
