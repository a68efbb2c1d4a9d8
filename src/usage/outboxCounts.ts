import { own } from "../../core/own.js";
import type { Result } from "../../core/Result.js";
import { guarded } from "../store/guarded.js";
import { keyOf } from "../store/keyOf.js";
import { type StoreError, storeError } from "../store/StoreError.js";
import type { UsagePlace } from "./UsageOptions.js";

/** How much lies in an outbox. */
export interface OutboxCounts {
  /** Writes that wait to be sent. Each has an event, or as many as were recorded together. */
  readonly pending: number;
  /** Events that Polar refused. */
  readonly rejected: number;
}

/**
 * Counts what lies in an outbox, for metrics. It lists the store's keys and reads none, so that
 * `pending` counts writes: an event, or up to `maxEvents` that were recorded at the same time.
 *
 * @example
 * ```ts
 * import { memoryStore } from "polar-fn/store";
 * import { outboxCounts } from "polar-fn/usage";
 *
 * const res = await outboxCounts({ store: memoryStore() });
 * if (res.ok) console.log(res.value.pending, res.value.rejected);
 * ```
 */
export async function outboxCounts(place: UsagePlace): Promise<Result<OutboxCounts, StoreError>> {
  const { store, prefix = "usage" } = own(place);
  const { getKeys } = guarded(store);
  try {
    const [pending, rejected] = await Promise.all([
      getKeys(keyOf(prefix, "pending")),
      getKeys(keyOf(prefix, "rejected")),
    ]);
    // Redis may list a key twice.
    return {
      ok: true,
      value: { pending: new Set(pending).size, rejected: new Set(rejected).size },
      drift: [],
    };
  } catch (thrown) {
    return { ok: false, error: storeError(thrown) };
  }
}
