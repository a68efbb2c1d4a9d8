import type { Backend } from "../Backend.js";
import { countEvents } from "../customerMeters/countEvents.js";
import { takenEmail, takenExternalId } from "../customers/uniqueness.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
import type { MockCustomerSeed } from "./MockSeed.js";
import { seededBase, storedOrNull } from "./seeded.js";

export function seedCustomer(backend: Backend, seed: MockCustomerSeed): CustomerRecord {
  const { store } = backend;
  const base = seededBase(backend, seed);
  const customer: CustomerRecord = {
    ...base,
    metadata: seed.metadata ?? {},
    external_id: seed.external_id ?? null,
    email: seed.email === undefined ? `${base.id}@example.com` : seed.email,
    email_verified: seed.email_verified ?? false,
    type: seed.type ?? "individual",
    name: seed.name ?? null,
    billing_name: seed.billing_name ?? null,
    billing_address: seededAddress(seed),
    tax_id: seed.tax_id ?? null,
    locale: seed.locale ?? null,
    organization_id: seed.organization_id ?? backend.organizationId,
    default_payment_method_id: seed.default_payment_method_id ?? null,
    deleted_at: storedOrNull(seed.deleted_at),
    first_user_event_at: storedOrNull(seed.first_user_event_at),
  };
  refuseTwins(backend, customer);
  const owner = seededOwner(backend, customer, seed);
  if (owner !== undefined) store.members.put(owner);
  store.customers.put(customer);
  return customer.external_id === null ? customer : countEvents(backend, customer);
}

function seededAddress({ billing_address: given }: MockCustomerSeed): CustomerRecord["billing_address"] {
  if (given === null || given === undefined) return null;
  const blank = { line1: null, line2: null, postal_code: null, city: null, state: null };
  return { ...blank, ...given };
}

function refuseTwins({ store }: Backend, customer: CustomerRecord): void {
  const { organization_id: organization, email, external_id } = customer;
  const issue =
    (email === null ? undefined : takenEmail(store, organization, email)) ??
    (external_id === null ? undefined : takenExternalId(store, organization, external_id));
  if (issue !== undefined) throw new Error(`${issue.msg} (${String(issue.input)})`);
}

function seededOwner(
  backend: Backend,
  customer: CustomerRecord,
  { owner }: MockCustomerSeed,
): MemberRecord | undefined {
  const email = owner?.email ?? customer.email;
  if (!backend.memberManagement || email === null) return undefined;
  return {
    id: backend.uuid(),
    created_at: customer.created_at,
    modified_at: null,
    customer_id: customer.id,
    organization_id: customer.organization_id,
    email,
    name: owner?.name ?? customer.name,
    external_id: owner?.external_id ?? customer.external_id,
    role: "owner",
    deleted_at: customer.deleted_at,
  };
}
