import type { Store } from "./Store.js";

/** An entry of a memory store. */
interface Entry {
  readonly value: string;
  /** When it is forgotten, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * A store in the memory of this process: for tests, and for state that may be lost with it. It
 * forgets what was set with a `ttl` once somebody asks for it, or for keys, after that time.
 */
export function memoryStore(): Store {
  const entries = new Map<string, Entry>();

  function entryOf(key: string): Entry | undefined {
    const entry = entries.get(key);
    if (!entry || entry.until > Date.now()) return entry;
    entries.delete(key);
    return undefined;
  }

  return {
    getItem: async (key) => entryOf(key)?.value ?? null,
    setItem: async (key, value, { ttl = Number.POSITIVE_INFINITY } = {}) => {
      entries.set(key, { value, until: Date.now() + ttl * 1000 });
    },
    removeItem: async (key) => {
      entries.delete(key);
    },
    getKeys: async (base) => [...entries.keys()].filter((key) => key.startsWith(`${base}:`) && entryOf(key)),
  };
}
