import type { Claim, Store } from "./Store.js";
import { fromText, toText } from "./text.js";

/** Who holds a key, and until when. */
interface Held {
  readonly by: number;
  readonly until: number;
}

/**
 * Takes keys in a store that has no atomic way to do so: whoever writes last has the key. Two
 * processes at the same moment can both believe that they have it, and with a store that tells one
 * place late what another has written, more can.
 */
export function claimIn(store: Store): Claim {
  async function holderOf(key: string): Promise<Held | undefined> {
    return fromText(await store.getItem(key)) as Held | undefined;
  }

  return async (key, forMs) => {
    const until = Date.now() + forMs;
    const held = await holderOf(key);
    // A claim that lasts longer than any can is of a clock that was wrong.
    if (held && held.until > Date.now() && held.until <= until) return false;
    const mine: Held = { by: Math.random(), until };
    await store.setItem(key, toText(mine), { ttl: Math.ceil(forMs / 1000) });
    const holder = await holderOf(key);
    // A store may show late what was written.
    return !holder || holder.by === mine.by;
  };
}
