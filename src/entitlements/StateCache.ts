import type { CustomerState } from "../../models/CustomerState.js";
import { keyOf } from "../store/keyOf.js";
import type { Store } from "../store/Store.js";
import { storeError } from "../store/StoreError.js";
import { fromText, toText } from "../store/text.js";
import { keepsRequestsApart } from "../web/keepsRequestsApart.js";
import { within } from "./within.js";

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
  readonly store: Store;
  readonly prefix: string;
  readonly storeMs: number;
  readonly staleForMs: number;
}

/** What is known of customers, in a store. */
export class StateCache {
  readonly #options: CacheOptions;
  /** The last write of each customer that is under way. */
  readonly #writing = new Map<string, Promise<unknown>>();

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** What is known of a customer. Rejects with a `StoreError` where the store fails. */
  async read(id: string): Promise<Entry | undefined> {
    const entry = fromText(await this.#do((store) => store.getItem(this.#keyOf(id)))) as Entry | undefined;
    return entry?.id === id ? entry : undefined;
  }

  /**
   * Keeps what is newer than what is known, and gives the newer of both. Writes about one customer
   * follow each other in this process; those of others may come in between.
   */
  async keep(entry: Entry): Promise<Entry> {
    if (keepsRequestsApart()) return this.#keepAfter(undefined, entry);
    const before = this.#writing.get(entry.id);
    const write = this.#keepAfter(before, entry);
    this.#writing.set(entry.id, write);
    try {
      return await write;
    } finally {
      if (this.#writing.get(entry.id) === write) this.#writing.delete(entry.id);
    }
  }

  async #keepAfter(before: Promise<unknown> | undefined, entry: Entry): Promise<Entry> {
    await before?.catch(() => {});
    const known = await this.read(entry.id);
    if (known && known.asOf > entry.asOf) return known;
    const ttl = Math.ceil(this.#options.staleForMs / 1000);
    await this.#do((store) => store.setItem(this.#keyOf(entry.id), toText(entry), { ttl }));
    return entry;
  }

  #keyOf(id: string): string {
    return keyOf(this.#options.prefix, id);
  }

  async #do<TValue>(task: (store: Store) => Promise<TValue>): Promise<TValue> {
    try {
      const done = await within(
        this.#options.storeMs,
        task(this.#options.store).then((value) => ({ value })),
      );
      if (done) return done.value;
      throw new Error(`no answer within ${this.#options.storeMs} ms`);
    } catch (cause) {
      throw storeError(cause);
    }
  }
}
