/** `polar-fn/store`: where state lies that outlives a call. */
export { memoryStore } from "./memoryStore.js";
export type { Claim, Store, StoreOptions } from "./Store.js";
export type { StoreError } from "./StoreError.js";
export { type SeenInStore, type SeenOptions, seenIn } from "./seenIn.js";
