import { own } from "../../core/own.js";
import { atLeast } from "../atLeast.js";
import { claimIn } from "./claimIn.js";
import { guarded, inTime } from "./guarded.js";
import { keyOf } from "./keyOf.js";
import type { Claim, Store } from "./Store.js";
import { newStoreError } from "./StoreError.js";
import { fromText, toText } from "./text.js";

/** How a store remembers which events were handled. */
export interface SeenOptions {
  /**
   * Takes a key that nobody has, atomically, so that of several processes one handles an event.
   * Without it, two that are asked at the same moment can both.
   */
  readonly claim?: Claim | undefined;
  /** What the store's keys begin with. Default `webhooks`. */
  readonly prefix?: string | undefined;
  /** How long an event is remembered, in milliseconds, where the store forgets. Default 30 days. */
  readonly rememberMs?: number | undefined;
  /**
   * How long a handler may take, in milliseconds, until the event is anybody's: another process can
   * handle it, too, while a slower one still does. Default 60000.
   */
  readonly handleMs?: number | undefined;
}

/** The `seen` of a webhook handler. */
export interface SeenInStore {
  (id: string): Promise<boolean>;
  readonly settle: (id: string, isHandled: boolean) => Promise<void>;
}

const MONTH_MS = 2_592_000_000;

/**
 * Makes the `seen` of a webhook handler: a store remembers which events were handled. One whose
 * handler fails, or whose process dies, does not count as handled. One that another process works
 * on is answered with 500, so that Polar delivers it again, when it is known how that went.
 *
 * @example
 * ```ts
 * import { memoryStore, seenIn } from "polar-fn/store";
 * import { createWebhookHandler } from "polar-fn/webhooks";
 *
 * export const POST = createWebhookHandler({
 *   secret: process.env["POLAR_WEBHOOK_SECRET"] ?? "",
 *   seen: seenIn(memoryStore()),
 *   on: { "order.paid": ({ data }) => console.log(data.id) },
 * });
 * ```
 */
export function seenIn(store: Store, options?: SeenOptions): SeenInStore {
  const given = own<SeenOptions>(options);
  const { prefix = "webhooks" } = given;
  const handleMs = atLeast("handleMs", 1, given.handleMs ?? 60_000);
  const ttl = Math.ceil(atLeast("rememberMs", 1, given.rememberMs ?? MONTH_MS) / 1000);
  const guardedStore = guarded(store);
  const claim = given.claim ?? claimIn(guardedStore);

  async function wasHandled(id: string): Promise<boolean> {
    return fromText(await guardedStore.getItem(keyOf(prefix, "handled", id))) !== undefined;
  }

  function letGo(id: string): Promise<void> {
    return guardedStore.removeItem(keyOf(prefix, "working", id));
  }

  async function seen(id: string): Promise<boolean> {
    if (await wasHandled(id)) return true;
    if (!(await inTime(() => claim(keyOf(prefix, "working", id), handleMs))))
      throw newStoreError("another process works on this event");
    // Whoever had it may have ended in between.
    const isHandled = await wasHandled(id);
    if (isHandled) await letGo(id);
    return isHandled;
  }

  async function settle(id: string, isHandled: boolean): Promise<void> {
    if (isHandled) await guardedStore.setItem(keyOf(prefix, "handled", id), toText(Date.now()), { ttl });
    await letGo(id);
  }

  return Object.assign(seen, { settle });
}
