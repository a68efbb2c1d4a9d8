import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import { PolarError } from "../../core/PolarError.js";
import { inTime } from "../store/guarded.js";
import { keyOf } from "../store/keyOf.js";
import type { Claim } from "../store/Store.js";
import { storeError, unreadable } from "../store/StoreError.js";
import { toText } from "../store/text.js";
import { tell } from "../tell.js";
import { deliver } from "./deliver.js";
import { type Outbox, pendingOf } from "./Outbox.js";
import type { RecordedEvent } from "./UsageEvent.js";
import type { UsageBatch, UsageFlush, UsageOptions } from "./UsageOptions.js";
import type { Bounds } from "./Writer.js";

/** An outbox, and how it is emptied. */
export interface FlushSetup extends Outbox, Bounds {
  readonly core: AnyCore & Caller;
  readonly claim: Claim;
  readonly leaseMs: number;
  readonly onRejected: UsageOptions["onRejected"];
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
    const keys = await setup.store.getKeys(keyOf(setup.prefix, "pending"));
    for (const key of [...keys].sort()) {
      const chunk = await take(setup, key);
      if (chunk instanceof PolarError) error = chunk;
      if (!chunk || chunk instanceof PolarError) continue;
      if (!fits(setup, held, chunk)) batches.push(await sendBatch(setup, held.splice(0)));
      held.push(chunk);
    }
    if (held.length > 0) batches.push(await sendBatch(setup, held.splice(0)));
  } catch (thrown) {
    error = thrown instanceof PolarError ? thrown : storeError(thrown);
  }
  await release(setup, held);
  return flushOf(batches, error);
}

/** What a flush came to, by its batches. */
export function flushOf(batches: readonly UsageBatch[], error: PolarError | undefined): UsageFlush {
  const sum = { inserted: 0, duplicates: 0, rejected: 0 };
  for (const { inserted, duplicates, rejected } of batches) {
    sum.inserted += inserted;
    sum.duplicates += duplicates;
    sum.rejected += rejected;
  }
  return { ...sum, batches, error };
}

/**
 * Takes what lies under a key; undefined where somebody else has it or has sent it, an error where
 * it cannot be read.
 */
async function take(setup: FlushSetup, key: string): Promise<Chunk | PolarError | undefined> {
  const { store, prefix, claim, leaseMs } = setup;
  const lease = keyOf(prefix, "lease", key.slice(key.lastIndexOf(":") + 1));
  if (!(await inTime(() => claim(lease, leaseMs)))) return undefined;
  const text = await store.getItem(key);
  const events = pendingOf(text);
  if (events) return { key, lease, events, bytes: new TextEncoder().encode(`${text}`).length };
  await release(setup, [{ lease }]);
  // It stays, because it may be a write that is under way.
  return text == null ? undefined : unreadable(key);
}

/** Whether a chunk may go with those that are held already. */
function fits({ maxEvents, maxBytes }: Bounds, held: readonly Chunk[], { events, bytes }: Chunk): boolean {
  const count = held.reduce((sum, chunk) => sum + chunk.events.length, events.length);
  const size = held.reduce((sum, chunk) => sum + chunk.bytes, bytes);
  return held.length === 0 || (count <= maxEvents && size <= maxBytes);
}

/** Sends a batch. Only when all that is in it is taken or refused, it leaves the store. */
async function sendBatch(setup: FlushSetup, chunks: readonly Chunk[]): Promise<UsageBatch> {
  const { core, store, prefix, onRejected } = setup;
  try {
    const events = chunks.flatMap((chunk) => chunk.events);
    const { inserted, duplicates, refused } = await deliver(core, events);
    for (const { event, error } of refused)
      await store.setItem(
        keyOf(prefix, "rejected", event.externalId),
        toText({ event, error: error.toJSON() }),
      );
    // Told before the events leave, so that a crash in between does not keep it from being told.
    for (const { event, error } of refused) await tell(onRejected, event, error);
    for (const { key } of chunks) await store.removeItem(key);
    return { inserted, duplicates, rejected: refused.length };
  } finally {
    await release(setup, chunks);
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
