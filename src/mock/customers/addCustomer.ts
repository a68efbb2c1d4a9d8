import type { CustomerTeamCreate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { countEvents } from "../customerMeters/countEvents.js";
import { customerEvent } from "../engine/systemEvents.js";
import { polarRequestValidationError } from "../http/ApiError.js";
import { filled } from "../kit/fields.js";
import { newMember } from "../members/membersOf.js";
import type { CustomerRecord } from "../store/records.js";
import { checkedTaxId } from "./checkedTaxId.js";
import { takenEmail, takenExternalId } from "./uniqueness.js";

/** What is said of a new customer. */
type NewCustomer = Partial<Omit<CustomerTeamCreate, "type">> & { readonly type?: "individual" | "team" };

/** Adds a customer, and the member who owns it, to the organization. */
export function addCustomer(backend: Backend, organizationId: string, input: NewCustomer): CustomerRecord {
  const { store } = backend;
  const email = input.email ?? null;
  const externalId = input.external_id ?? null;
  const conflicts = [
    email === null ? undefined : takenEmail(store, organizationId, email),
    externalId === null ? undefined : takenExternalId(store, organizationId, externalId),
  ].filter((issue) => issue !== undefined);
  if (conflicts.length > 0) throw polarRequestValidationError(conflicts);

  const { billing_address: address = null, tax_id: number = null, owner } = input;
  const customer: CustomerRecord = {
    ...newCustomer(backend, organizationId),
    ...filled(input, "metadata", "type", "email", "external_id", "name", "locale"),
    billing_address: address,
    tax_id: number === null ? null : checkedTaxId(number, address),
  };
  const stored = storeCustomer(backend, customer, owner ?? {});
  customerEvent(backend, "customer.created", customer);
  return stored;
}

/** A customer as all begin, yet to be stored. */
export function newCustomer({ uuid, now }: Backend, organization_id: string): CustomerRecord {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, deleted_at: null, organization_id },
    ...{ metadata: {}, external_id: null, email: null, email_verified: false },
    ...{ type: "individual", name: null, billing_name: null, billing_address: null, tax_id: null },
    ...{ locale: null, default_payment_method_id: null, first_user_event_at: null },
  };
}

/** Stores a customer with its owner, who takes from the customer what was not said. */
export function storeCustomer(
  backend: Backend,
  customer: CustomerRecord,
  owner: Partial<NonNullable<NewCustomer["owner"]>>,
): CustomerRecord {
  const { store, memberManagement } = backend;
  const email = owner.email ?? customer.email;
  if (memberManagement && email !== null) {
    const name = owner.name ?? customer.name;
    const external_id = owner.external_id ?? customer.external_id;
    const member = newMember(backend, customer, { email, name, external_id, role: "owner" });
    const { created_at, deleted_at } = customer;
    store.members.put({ ...member, created_at, deleted_at });
  }
  store.customers.put(customer);
  // What came for the external ID before it had a customer counts from now on.
  return customer.external_id === null ? customer : countEvents(backend, customer);
}
