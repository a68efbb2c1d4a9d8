import type { Store } from "./Store.js";

/** Throws a `TypeError` where there is no store: programs without types get as far as this. */
export function assertStore(store: Store | undefined): void {
  if (typeof store?.getItem !== "function") throw new TypeError("store: expected a store");
}
