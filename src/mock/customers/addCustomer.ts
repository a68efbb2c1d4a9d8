import type { CustomerTeamCreate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { countEvents } from "../customerMeters/countEvents.js";
import { customerEvent } from "../engine/systemEvents.js";
import { polarRequestValidationError } from "../http/ApiError.js";
import { newMember } from "../members/newMember.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
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

  const address = input.billing_address ?? null;
  const number = input.tax_id ?? null;
  const customer: CustomerRecord = {
    id: backend.uuid(),
    created_at: backend.now(),
    modified_at: null,
    metadata: input.metadata ?? {},
    external_id: externalId,
    email,
    email_verified: false,
    type: input.type ?? "individual",
    name: input.name ?? null,
    billing_name: null,
    billing_address: address,
    tax_id: number === null ? null : checkedTaxId(number, address),
    locale: input.locale ?? null,
    organization_id: organizationId,
    default_payment_method_id: null,
    deleted_at: null,
    first_user_event_at: null,
  };
  const owner = backend.memberManagement ? ownerFor(backend, customer, input) : undefined;
  if (owner !== undefined) store.members.put(owner);
  store.customers.put(customer);
  customerEvent(backend, "customer.created", customer);
  // What came for the external ID before it had a customer counts from now on.
  return externalId === null ? customer : countEvents(backend, customer);
}

/** An owner takes from the customer what was not said of it. */
function ownerFor(backend: Backend, customer: CustomerRecord, input: NewCustomer): MemberRecord | undefined {
  const email = input.owner?.email ?? customer.email;
  if (email === null) return undefined;
  const name = input.owner?.name ?? customer.name;
  const external_id = input.owner?.external_id ?? customer.external_id;
  return newMember(backend, customer, { email, name, external_id, role: "owner" });
}
