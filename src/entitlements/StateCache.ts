import type { CustomerState } from "../../models/CustomerState.js";
import { keyOf } from "../store/keyOf.js";
import type { Store } from "../store/Store.js";
import { fromText, toText } from "../store/text.js";
import { keepsRequestsApart } from "../web/keepsRequestsApart.js";
import { wrongField } from "./wrongField.js";

/** What is known of a customer. */
export interface Entry {
  /** The customer's ID, because stores may take two keys for one. */
  readonly id: string;
  /** Null: there is no such customer. */
  readonly state: CustomerState | null;
  /** When it was true, by this clock, in milliseconds since 1970. */
  readonly at: number;
  /** The same by Polar's clock. */
  readonly asOf: number;
}

/** How states are kept. */
export interface CacheOptions {
  /** A store that answers in time, and whose errors are `StoreError`s. */
  readonly store: Store;
  readonly prefix: string;
  readonly staleForMs: number;
}

/** Makes what is to be known of a customer from what is known. */
export type Choose = (known: Entry | undefined) => Entry;

/** What is known of customers, in a store. */
export class StateCache {
  readonly #options: CacheOptions;
  /** The last write of each customer that is under way. */
  readonly #writing = new Map<string, Promise<unknown>>();

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** What is known of a customer. */
  async read(id: string): Promise<Entry | undefined> {
    const { store, prefix } = this.#options;
    const entry = fromText(await store.getItem(keyOf(prefix, id)));
    return isEntryOf(id, entry) ? entry : undefined;
  }

  /** The ID that a customer of Polar's has in the user's system, if it has been seen with one. */
  async externalIdOf(customerId: string): Promise<string | undefined> {
    const { store, prefix } = this.#options;
    const id = fromText(await store.getItem(keyOf(prefix, "ids", customerId)));
    return typeof id === "string" ? id : undefined;
  }

  /**
   * Replaces what is known of a customer, and gives what is known then. Writes about one customer
   * follow each other in this process; those of others may come in between.
   */
  async update(id: string, choose: Choose): Promise<Entry> {
    if (keepsRequestsApart()) return this.#updateAfter(undefined, id, choose);
    const update = this.#updateAfter(this.#writing.get(id), id, choose);
    this.#writing.set(id, update);
    try {
      return await update;
    } finally {
      if (this.#writing.get(id) === update) this.#writing.delete(id);
    }
  }

  async #updateAfter(before: Promise<unknown> | undefined, id: string, choose: Choose): Promise<Entry> {
    await before?.catch(() => {});
    const known = await this.read(id);
    const chosen = choose(known);
    if (chosen !== known) await this.#write(chosen, known);
    return chosen;
  }

  async #write(entry: Entry, known: Entry | undefined): Promise<void> {
    const { store, prefix, staleForMs } = this.#options;
    const { id, state } = entry;
    await store.setItem(keyOf(prefix, id), toText(entry), { ttl: Math.ceil(staleForMs / 1000) });
    // Polar takes the external ID from who is deleted before it tells so.
    if (state && state.id !== known?.state?.id)
      await store.setItem(keyOf(prefix, "ids", state.id), toText(id));
  }
}

/** Whether what lies in a store is what is known of a customer. */
function isEntryOf(id: string, value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null | undefined;
  return (
    entry?.id === id &&
    typeof entry.at === "number" &&
    typeof entry.asOf === "number" &&
    (entry.state === null || !wrongField(entry.state, id))
  );
}
