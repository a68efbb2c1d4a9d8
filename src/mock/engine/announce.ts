import type { WebhookEventType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentState } from "../customers/presentState.js";
import { tablesOf } from "../store/Store.js";
import { type Announcement, type Announcer, announcers } from "./announcers.js";
import { queueWebhooks } from "./deliver.js";

/** A record that was put, with the one that was there before, if any. */
export interface Change {
  /** Changes with the same key are told as one. */
  readonly key: string;
  readonly at: string;
  readonly first: object | undefined;
  readonly last: object;
  /** What webhooks are told of a change from one record to another. */
  readonly tell: (before: object | undefined, after: object) => readonly Announcement[];
}

/** Makes the tables note what changes in them, as long as somebody listens. */
export function watchChanges(backend: Backend): void {
  if (backend.sendWebhook === undefined) return;
  const known: Readonly<Record<string, Announcer<never> | undefined>> = announcers;
  for (const [name, table] of tablesOf(backend.store)) {
    const announcer = known[name];
    if (announcer !== undefined) table.onPut = (last, first) => note(backend, announcer, last, first);
  }
}

/** The fields of which each value is told by itself. */
const PHASES = ["status", "receipt_number", "is_invoice_generated"];

function note(
  backend: Backend,
  announcer: Announcer<never>,
  last: { readonly id: string },
  first: object | undefined,
): void {
  const phase = PHASES.map((name) => Reflect.get(last, name));
  backend.changes.push({
    key: [last.id, ...phase].join(" "),
    at: backend.now(),
    first,
    last,
    // Both came from the announcer's own table.
    tell: (before, after) => announcer(backend, after as never, before as never),
  });
}

/**
 * Tells webhooks of what changed, in order, and then of the customers whose state is another one.
 */
export function announce(backend: Backend): void {
  if (backend.changes.length === 0) return;
  const touched = new Set<string>();
  for (const { at, first, last, tell } of merged(backend.changes.splice(0))) {
    for (const { type, data, organizationId, customerId } of tell(first, last)) {
      queueWebhooks(backend, { type, data, at, organizationId });
      if (customerId !== undefined) touched.add(customerId);
    }
  }
  for (const id of touched) announceState(backend, id);
}

/** Changes of one record that say the same of it become one, where the first of them was. */
function merged(changes: readonly Change[]): readonly Change[] {
  const byKey = new Map<string, Change>();
  for (const change of changes) {
    const known = byKey.get(change.key);
    byKey.set(change.key, known === undefined ? change : { ...known, last: change.last });
  }
  return [...byKey.values()];
}

function announceState(backend: Backend, customerId: string): void {
  const customer = backend.store.customers.get(customerId);
  if (customer === undefined) return;
  const data = presentState(backend.store, customer);
  const type: WebhookEventType = "customer.state_changed";
  queueWebhooks(backend, { type, data, at: backend.now(), organizationId: customer.organization_id });
}

/** Forgets what a seed changed, of which nobody is told. */
export function forgetChanges({ changes }: Backend): void {
  changes.length = 0;
}

/** Tells webhooks of something that changed no record. */
export function happened(backend: Backend, announcement: Announcement): void {
  if (backend.sendWebhook === undefined) return;
  const key = `${announcement.type} ${backend.uuid()}`;
  backend.changes.push({ key, at: backend.now(), first: undefined, last: {}, tell: () => [announcement] });
}
