/** How an entry is kept. */
export interface StoreOptions {
  /** Seconds after which the store may forget it; a store that cannot forget keeps it. */
  readonly ttl?: number;
}

/**
 * Where state lies that outlives a call: the part of unstorage's `Storage` that is used, so that
 * each of its drivers fits (memory, files, Redis, Workers KV, Deno KV…). `memoryStore` is one
 * without a dependency.
 *
 * Values are texts, written so that no store takes them for something else. Keys have parts between
 * colons.
 */
export interface Store {
  /** The text of a key; null or undefined where there is none. */
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: string, options?: StoreOptions): Promise<void>;
  removeItem(key: string): Promise<void>;
  /** The keys that begin with `base` and a colon. */
  getKeys(base: string): Promise<readonly string[]>;
}

/**
 * Takes a key that nobody has, for some milliseconds, and says whether it did. It is atomic: of all
 * processes that ask for a key, one gets it. With Redis it is `SET key 1 NX PX forMs`.
 */
export type Claim = (key: string, forMs: number) => Promise<boolean>;
