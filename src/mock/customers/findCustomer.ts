import { ambiguousExternalCustomerId, resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import type { CustomerRecord } from "../store/records.js";

/** How a path names a customer. */
export type CustomerKey = { readonly id: string } | { readonly external_id: string };

/** The customers that the caller may see: those of its organizations that were not deleted. */
export function visibleCustomers(call: Call): readonly CustomerRecord[] {
  const { store, subject } = call;
  return store.customers.where(
    (customer) => customer.deleted_at === null && subject.organizationIds.includes(customer.organization_id),
  );
}

/** The customer that the path names, or a 404 in the given words. */
export function findCustomer(call: Call, key: CustomerKey, missing = "Not found"): CustomerRecord {
  const [found, another] = visibleCustomers(call).filter((customer) =>
    "id" in key ? customer.id === key.id : customer.external_id === key.external_id,
  );
  if (another !== undefined) throw ambiguousExternalCustomerId();
  if (found === undefined) throw resourceNotFound(missing);
  return found;
}
