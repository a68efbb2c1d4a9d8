import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { PolarError } from "../../core/PolarError.js";
import type { Claim, Store } from "../store/Store.js";
import { storeError } from "../store/StoreError.js";
import { fromText, toText } from "../store/text.js";
import { deliver, type Refused } from "./deliver.js";
import type { RecordedEvent } from "./UsageEvent.js";
import type { UsageBatch, UsageFlush, UsageOptions } from "./UsageOptions.js";
import type { Bounds } from "./Writer.js";

/** Where an outbox lies in its store, and how it is emptied. */
export interface FlushSetup extends Bounds {
  readonly core: AnyCore & Caller;
  readonly store: Store;
  readonly claim: Claim;
  readonly leaseMs: number;
  readonly onRejected: UsageOptions["onRejected"];
  /** A key of the outbox, or what all keys of a kind begin with. */
  readonly keyOf: (kind: "pending" | "lease" | "rejected", id?: string) => string;
}

/** Events that were written under one key, and are held by a lease. */
interface Chunk {
  readonly key: string;
  readonly lease: string;
  readonly events: readonly RecordedEvent[];
  readonly bytes: number;
}

/** Sends what lies in an outbox, the oldest first, until all is sent or something fails. */
export async function flushOnce(setup: FlushSetup): Promise<UsageFlush> {
  const batches: UsageBatch[] = [];
  const held: Chunk[] = [];
  let error: PolarError | undefined;
  try {
    const keys = await setup.store.getKeys(setup.keyOf("pending"));
    for (const key of [...keys].sort()) {
      const chunk = await take(setup, key);
      if (!chunk) continue;
      if (!fits(setup, held, chunk)) batches.push(await sendBatch(setup, held.splice(0)));
      held.push(chunk);
    }
    if (held.length > 0) batches.push(await sendBatch(setup, held.splice(0)));
  } catch (thrown) {
    error = storeError(thrown);
  }
  await release(setup, held);
  return { ...sumOf(batches), batches, error };
}

function sumOf(batches: readonly UsageBatch[]): UsageBatch {
  const sum = { inserted: 0, duplicates: 0, rejected: 0 };
  for (const { inserted, duplicates, rejected } of batches) {
    sum.inserted += inserted;
    sum.duplicates += duplicates;
    sum.rejected += rejected;
  }
  return sum;
}

/** Takes what lies under a key; undefined where somebody else has it, or has sent it. */
async function take(setup: FlushSetup, key: string): Promise<Chunk | undefined> {
  const lease = setup.keyOf("lease", key.slice(key.lastIndexOf(":") + 1));
  if (!(await setup.claim(lease, setup.leaseMs))) return undefined;
  const text = await setup.store.getItem(key);
  // What cannot be read stays: it may be a write that is under way.
  const events = fromText(text) as readonly RecordedEvent[] | undefined;
  if (events) return { key, lease, events, bytes: new TextEncoder().encode(`${text}`).length };
  await release(setup, [{ lease }]);
  return undefined;
}

/** Whether a chunk may go with those that are held already. */
function fits({ maxEvents, maxBytes }: Bounds, held: readonly Chunk[], { events, bytes }: Chunk): boolean {
  const count = held.reduce((sum, chunk) => sum + chunk.events.length, events.length);
  const size = held.reduce((sum, chunk) => sum + chunk.bytes, bytes);
  return held.length === 0 || (count <= maxEvents && size <= maxBytes);
}

/** Sends a batch. Only when all that is in it is taken or refused, it leaves the store. */
async function sendBatch(setup: FlushSetup, chunks: readonly Chunk[]): Promise<UsageBatch> {
  const { core, store, keyOf } = setup;
  try {
    const events = chunks.flatMap((chunk) => chunk.events);
    const { inserted, duplicates, refused } = await deliver(core, events);
    for (const { event, error } of refused)
      await store.setItem(keyOf("rejected", event.externalId), toText({ event, error: error.toJSON() }));
    // Told before the events leave, so that a crash in between does not keep it from being told.
    for (const one of refused) await tell(setup.onRejected, one);
    for (const { key } of chunks) await store.removeItem(key);
    return { inserted, duplicates, rejected: refused.length };
  } finally {
    await release(setup, chunks);
  }
}

async function tell(onRejected: FlushSetup["onRejected"], { event, error }: Refused): Promise<void> {
  try {
    await onRejected?.(event, error);
  } catch {
    // It lies in the store, and nobody is left to be told.
  }
}

async function release({ store }: FlushSetup, held: readonly Pick<Chunk, "lease">[]): Promise<void> {
  for (const { lease } of held) {
    try {
      await store.removeItem(lease);
    } catch {
      // A lease ends by itself.
    }
  }
}
