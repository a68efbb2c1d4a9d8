import type { Backend } from "../Backend.js";
import { storedTimestamp } from "../kit/timestamp.js";
import { uuid4 } from "../read/uuid.js";
import type { CustomerRecord } from "../store/records.js";

/** The customer that a seed names; seeding for nobody is a mistake in the test. */
export function seededCustomer({ store }: Backend, id: string): CustomerRecord {
  const customer = store.customers.get(id);
  if (customer === undefined) throw new Error(`The mock has no customer ${id} to seed for.`);
  return customer;
}

/** The fields that all seeded objects have: an ID of its own kind and when it was made. */
export function seededBase(
  backend: Backend,
  seed: {
    readonly id?: string;
    readonly created_at?: string;
    readonly modified_at?: string | null;
  },
): { readonly id: string; readonly created_at: string; readonly modified_at: string | null } {
  const id = uuid4(seed.id ?? backend.uuid(), []);
  if (!id.ok) throw new TypeError(`Not a UUID of version 4: ${seed.id}`);
  return {
    id: id.value,
    created_at: seed.created_at === undefined ? backend.now() : storedTimestamp(seed.created_at),
    modified_at: storedOrNull(seed.modified_at),
  };
}

/** A date-time as the store keeps it, or null for none. */
export function storedOrNull(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : storedTimestamp(value);
}
