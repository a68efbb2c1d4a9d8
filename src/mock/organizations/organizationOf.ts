import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { idFrom } from "../kit/idFrom.js";
import type { OrganizationRecord } from "../store/organizations.js";

/**
 * The organization with the ID, which is made as Polar makes one where the mock does not have it
 * yet. The mock's own one is called Mock, others by their ID.
 */
export function organizationOf(
  backend: Pick<Backend, "organizationId" | "store" | "memberManagement">,
  id: string,
): OrganizationRecord {
  const { store, organizationId, memberManagement } = backend;
  const known = store.organizations.get(id);
  if (known !== undefined) return known;
  const own = id === organizationId;
  const made = blankOrganization(id, own ? "Mock" : id, own ? "mock" : id, memberManagement);
  const active = {
    status: "active",
    details_submitted_at: made.created_at,
    payout_account_id: idFrom(id, "payout"),
  } as const;
  return store.organizations.put({ ...made, ...active });
}

/** An organization as it is when it was just made. */
export function blankOrganization(
  id: string,
  name: string,
  slug: string,
  hasMembers: boolean,
): OrganizationRecord {
  return {
    created_at: "2025-01-01T00:00:00.000000Z",
    modified_at: null,
    id,
    name,
    slug,
    avatar_url: null,
    email: null,
    website: null,
    socials: [],
    status: "created",
    details_submitted_at: null,
    onboarding_resubmission_requested_at: null,
    sso_enforced: false,
    default_presentment_currency: "usd",
    default_tax_behavior: "location",
    feature_settings: featuresOf(hasMembers),
    subscription_settings: {
      allow_multiple_subscriptions: false,
      proration_behavior: "prorate",
      benefit_revocation_grace_period: 0,
      prevent_trial_abuse: false,
      allow_customer_updates: true,
    },
    customer_email_settings: allOf(FIELDS.OrganizationCustomerEmailSettings, true),
    customer_portal_settings: {
      usage: { show: true },
      subscription: { update_seats: true, update_plan: true },
      customer: { allow_email_change: false },
    },
    dispute_settings: { auto_accept_below_amount: null },
    embed_hosts: [],
    embed_hosts_enforced: true,
    country: null,
    account_id: idFrom(id, "account"),
    payout_account_id: null,
    is_made: false,
  };
}

/** Each of the fields of a group of settings, switched on or off. */
function allOf<TName extends string>(names: readonly TName[], isOn: boolean): Record<TName, boolean> {
  // The names are those of the record.
  return Object.fromEntries(names.map((name) => [name, isOn])) as Record<TName, boolean>;
}

function featuresOf(hasMembers: boolean): OrganizationRecord["feature_settings"] {
  // The server knows one more field, which it was not seen to send.
  const names = FIELDS.OrganizationFeatureSettings.filter((name) => name !== "frame_ancestors_enforced");
  return {
    ...allOf(names, false),
    ...{ seat_based_pricing_enabled: true, member_model_enabled: hasMembers, overview_metrics: null },
  };
}
