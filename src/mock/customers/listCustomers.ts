import type { Call } from "../http/Route.js";
import { hasMetadata } from "../kit/hasMetadata.js";
import { sorted } from "../kit/sorted.js";
import type { CustomerRecord } from "../store/records.js";
import { visibleCustomers } from "./findCustomer.js";

/** The subscriptions that make a customer an active one. */
const BILLABLE: readonly string[] = ["trialing", "active", "past_due"];

interface CustomerFilters {
  readonly organizationIds: readonly string[] | undefined;
  readonly email: string | null;
  readonly query: string | null;
  readonly active: boolean | null;
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  readonly sorting: readonly string[];
}

export function listCustomers(call: Call, filters: CustomerFilters): readonly CustomerRecord[] {
  const { organizationIds, email, query, active, metadata, sorting } = filters;
  const found = visibleCustomers(call).filter(
    (customer) =>
      (organizationIds?.includes(customer.organization_id) ?? true) &&
      (email === null || customer.email?.toLowerCase() === email.toLowerCase()) &&
      (query === null || mentions(customer, query.toLowerCase())) &&
      (active === null || active === isActive(call, customer)) &&
      hasMetadata(customer.metadata, metadata),
  );
  return sorted(found, sorting, sortKey);
}

function mentions(customer: CustomerRecord, query: string): boolean {
  const { email, name, billing_name, external_id } = customer;
  return (
    [email, name, billing_name].some((text) => text?.toLowerCase().includes(query) === true) ||
    external_id?.toLowerCase().startsWith(query) === true
  );
}

function isActive(call: Call, customer: CustomerRecord): boolean {
  const billable = call.store.subscriptions.where(
    ({ customer_id, status }) => customer_id === customer.id && BILLABLE.includes(status),
  );
  return billable.length > 0;
}

function sortKey(customer: CustomerRecord, field: string): string | null {
  if (field === "email") return customer.email;
  return field === "name" ? customer.name : customer.created_at;
}
