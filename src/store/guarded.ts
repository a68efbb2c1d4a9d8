import { within } from "../within.js";
import type { Store } from "./Store.js";
import { storeError } from "./StoreError.js";

/** How long a store may take where nobody says so, in milliseconds. */
const USUAL_STORE_MS = 10_000;

/**
 * A store that answers in time: whatever the given one throws, and that it does not answer, is a
 * `StoreError`. Throws a `TypeError` where there is no store.
 */
export function guarded(store: Store | undefined, ms: number = USUAL_STORE_MS): Store {
  // Programs without types get as far as this.
  if (typeof store?.getItem !== "function") throw new TypeError("store: expected a store");
  return {
    getItem: (key) => inTime(() => store.getItem(key), ms),
    setItem: (key, value, options) => inTime(() => store.setItem(key, value, options), ms),
    removeItem: (key) => inTime(() => store.removeItem(key), ms),
    getKeys: (base) => inTime(() => store.getKeys(base), ms),
  };
}

/** What a use of a store comes to. Rejects with a `StoreError` where it fails or takes too long. */
export async function inTime<TValue>(
  use: () => Promise<TValue>,
  ms: number = USUAL_STORE_MS,
): Promise<TValue> {
  try {
    // Those that are not asynchronous give no promise, and may throw at once.
    return await within(ms, Promise.resolve(use()), () => {
      throw new Error(`no answer within ${ms} ms`);
    });
  } catch (cause) {
    throw storeError(cause);
  }
}
