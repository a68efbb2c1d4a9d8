import type { Store } from "./Store.js";

/** An entry of a memory store. */
interface Entry {
  readonly value: string;
  /** When it is forgotten, in milliseconds since 1970. */
  readonly until: number;
}

/** How many entries there are at least before those that are over are looked for. */
const FEW = 1000;

/**
 * A store in the memory of this process: for tests, and for state that may be lost with it. It
 * forgets what was set with a `ttl` after that time.
 */
export function memoryStore(): Store {
  const entries = new Map<string, Entry>();
  let many = FEW;

  function entryOf(key: string): Entry | undefined {
    const entry = entries.get(key);
    if (!entry || entry.until > Date.now()) return entry;
    entries.delete(key);
    return undefined;
  }

  /** Forgets what nobody asks for any more, each time that there are twice as many entries. */
  function tidy(): void {
    if (entries.size < many) return;
    for (const key of entries.keys()) entryOf(key);
    many = Math.max(FEW, entries.size * 2);
  }

  return {
    getItem: async (key) => entryOf(key)?.value ?? null,
    setItem: async (key, value, { ttl = Number.POSITIVE_INFINITY } = {}) => {
      tidy();
      entries.set(key, { value, until: Date.now() + ttl * 1000 });
    },
    removeItem: async (key) => {
      entries.delete(key);
    },
    getKeys: async (base) => [...entries.keys()].filter((key) => key.startsWith(`${base}:`) && entryOf(key)),
  };
}
