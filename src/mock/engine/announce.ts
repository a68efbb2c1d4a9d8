import type { WebhookEventType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentState } from "../customers/presentState.js";
import type { Table } from "../store/Table.js";
import { type Announcement, announcers } from "./announcers.js";
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
  const { store, changes } = backend;

  function watch<T extends { readonly id: string }>(
    table: Table<T>,
    tell: (backend: Backend, after: T, before: T | undefined) => readonly Announcement[],
  ): void {
    table.onPut = (last, first) => {
      const phase = ["status", "receipt_number", "is_invoice_generated"].map((name) =>
        Reflect.get(last, name),
      );
      changes.push({
        key: [last.id, ...phase].join(" "),
        at: backend.now(),
        first,
        last,
        // Both came from the table itself.
        tell: (before, after) => tell(backend, after as T, before as T | undefined),
      });
    };
  }

  watch(store.benefits, announcers.benefits);
  watch(store.benefitGrants, announcers.benefitGrants);
  watch(store.checkouts, announcers.checkouts);
  watch(store.customers, announcers.customers);
  watch(store.discounts, announcers.discounts);
  watch(store.members, announcers.members);
  watch(store.orders, announcers.orders);
  watch(store.organizations, announcers.organizations);
  watch(store.products, announcers.products);
  watch(store.refunds, announcers.refunds);
  watch(store.seats, announcers.seats);
  watch(store.subscriptions, announcers.subscriptions);
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
