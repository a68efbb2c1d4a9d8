import { own } from "../../core/own.js";
import type { Result } from "../../core/Result.js";
import { guarded } from "../store/guarded.js";
import { keyOf } from "../store/keyOf.js";
import { type StoreError, storeError, unreadable } from "../store/StoreError.js";
import { fromText } from "../store/text.js";
import { isRecorded, putPending } from "./Outbox.js";
import type { UsagePlace } from "./UsageOptions.js";

/**
 * Puts the events that Polar refused back to those that are to be sent, and says how many they are.
 * The next flush sends them under the IDs that they have. Those that Polar refuses again are
 * rejected again.
 *
 * Fails with a `StoreError` where the store does, or where it holds what cannot be read; the others
 * are put back all the same.
 *
 * @example
 * ```ts
 * import { memoryStore } from "polar-fn/store";
 * import { retryRejected } from "polar-fn/usage";
 *
 * // What made Polar refuse them has been set right, such as a customer that was not there.
 * const res = await retryRejected({ store: memoryStore() });
 * if (res.ok) console.log(`${res.value} events will be sent again`);
 * ```
 */
export async function retryRejected(place: UsagePlace): Promise<Result<number, StoreError>> {
  const { store, prefix = "usage" } = own(place);
  const outbox = { store: guarded(store), prefix };
  let [count, unread] = [0, ""];
  try {
    for (const key of await outbox.store.getKeys(keyOf(prefix, "rejected"))) {
      const text = await outbox.store.getItem(key);
      const { event } = Object(fromText(text)) as { readonly event?: unknown };
      if (isRecorded(event)) {
        // It is in both places for a moment, so that it is never in none.
        await putPending(outbox, [event]);
        await outbox.store.removeItem(key);
        count++;
      } else if (text != null) unread = key;
    }
    if (unread) throw unreadable(unread);
    return { ok: true, value: count, drift: [] };
  } catch (thrown) {
    return { ok: false, error: storeError(thrown) };
  }
}
