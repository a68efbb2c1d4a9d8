import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** What a customer is named by: the first of these that is given. */
interface CustomerName {
  readonly id?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  /** In any case. */
  readonly email?: string | null | undefined;
}

/** The customer of the organization that is named, unless it was deleted. */
export function customerIn(
  store: Store,
  organizationId: string,
  { id, external_id, email }: CustomerName,
): CustomerRecord | undefined {
  function isNamed(row: CustomerRecord): boolean {
    if (typeof id === "string") return row.id === id;
    if (typeof external_id === "string") return row.external_id === external_id;
    return typeof email === "string" && row.email?.toLowerCase() === email.toLowerCase();
  }

  return store.customers.find(
    (row) => row.organization_id === organizationId && row.deleted_at === null && isNamed(row),
  );
}
