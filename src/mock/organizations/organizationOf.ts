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
    customer_email_settings: ALL_EMAILS,
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

const ALL_EMAILS: OrganizationRecord["customer_email_settings"] = {
  order_confirmation: true,
  payment_method_expiration_reminder: true,
  subscription_cancellation: true,
  subscription_confirmation: true,
  subscription_cycled: true,
  subscription_cycled_after_trial: true,
  subscription_past_due: true,
  subscription_paused: true,
  subscription_resumed: true,
  subscription_renewal_reminder: true,
  subscription_revoked: true,
  subscription_trial_conversion_reminder: true,
  subscription_uncanceled: true,
  subscription_updated: true,
};

function featuresOf(hasMembers: boolean): OrganizationRecord["feature_settings"] {
  return {
    issue_funding_enabled: false,
    seat_based_pricing_enabled: true,
    unit_based_pricing_enabled: false,
    wallets_enabled: false,
    member_model_enabled: hasMembers,
    checkout_localization_enabled: false,
    overview_metrics: null,
    reset_proration_behavior_enabled: false,
    off_session_charges_enabled: false,
    meter_cycling_enabled: false,
    slack_benefit_enabled: false,
    preview_access_enabled: false,
    disputes_enabled: false,
    sso_enabled: false,
    dispute_auto_accept_enabled: false,
    compass_enabled: false,
    merchant_migration_enabled: false,
  };
}
