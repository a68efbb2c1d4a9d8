import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";
import { checkedTaxId } from "./checkedTaxId.js";
import type { CustomerInput } from "./customerBodies.js";
import { takenEmail, takenExternalId } from "./uniqueness.js";

export function createCustomer(call: Call, input: CustomerInput): CustomerRecord {
  const { store } = call;
  const organizationId = targetOrganization(call, input.organization_id ?? null);
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
    id: call.uuid(),
    created_at: call.now(),
    modified_at: null,
    metadata: input.metadata ?? new Map(),
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
  const owner = call.memberManagement ? ownerFor(call, customer, input) : undefined;
  if (owner !== undefined) store.members.put(owner);
  return store.customers.put(customer);
}

/** An owner takes from the customer what was not said of it. */
function ownerFor(call: Call, customer: CustomerRecord, input: CustomerInput): MemberRecord | undefined {
  const email = input.owner?.email ?? customer.email;
  if (email === null) return undefined;
  return {
    id: call.uuid(),
    created_at: customer.created_at,
    modified_at: null,
    customer_id: customer.id,
    organization_id: customer.organization_id,
    email,
    name: input.owner?.name ?? customer.name,
    external_id: input.owner?.external_id ?? customer.external_id,
    role: "owner",
    deleted_at: null,
  };
}

/** The organization that the new object goes to. */
function targetOrganization(call: Call, wanted: string | null): string {
  const { kind, organizationIds } = call.subject;
  const [only, another] = organizationIds;
  if (kind === "organization" && only !== undefined) {
    if (wanted === null) return only;
    const msg = "Setting organization_id is disallowed when using an organization token.";
    throw organizationError(msg, wanted, "organization_token");
  }
  if (wanted === null) {
    if (only !== undefined && another === undefined) return only;
    throw organizationError("organization_id is required.", null, "missing");
  }
  if (!organizationIds.includes(wanted)) {
    throw organizationError("Organization not found.", wanted, "value_error");
  }
  return wanted;
}

function organizationError(msg: string, input: string | null, type: string): Error {
  return polarRequestValidationError([bodyIssue("organization_id", msg, input, type)]);
}
