import type { CheckoutOrganization, CustomerOrganization, Organization } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { only } from "../kit/fields.js";
import type { OrganizationRecord } from "../store/organizations.js";

/** What the server keeps of what it was once; sent, though the API's document does not list it. */
const FORMER = {
  bio: null,
  company: null,
  blog: null,
  location: null,
  twitter_username: null,
  pledge_minimum_amount: 0,
  pledge_badge_show_amount: false,
  default_upfront_split_to_contributors: null,
};

const NOTIFICATIONS = {
  new_order: true,
  new_subscription: true,
  chargeback_prevention: true,
  subscription_renewal: false,
};

/** The organization as its own token sees it. */
export function presentOrganization(row: OrganizationRecord): Organization {
  const { is_made: _, ...shown } = row;
  const isActive = row.status === "active";
  return {
    ...shown,
    ...FORMER,
    ...inferred(row),
    notification_settings: NOTIFICATIONS,
    capabilities: {
      checkout_payments: isActive,
      subscription_renewals: isActive,
      payouts: isActive,
      refunds: isActive,
      api_access: true,
      dashboard_access: true,
    },
  };
}

/** The organization as everybody sees it. */
export function publicOrganization(row: OrganizationRecord): CheckoutOrganization {
  return only(presentOrganization(row), FIELDS.CheckoutOrganization);
}

/** The organization as its customers see it in the portal. */
export function portalOrganization(row: OrganizationRecord): CustomerOrganization {
  const { member_model_enabled, checkout_localization_enabled } = row.feature_settings ?? {};
  return {
    ...publicOrganization(row),
    customer_portal_settings: row.customer_portal_settings,
    organization_features: {
      member_model_enabled: member_model_enabled ?? false,
      checkout_localization_enabled: checkout_localization_enabled ?? false,
    },
  };
}

type Inferred = Pick<Organization, "proration_behavior" | "allow_customer_updates">;

/** What an organization says twice. */
function inferred({ subscription_settings, customer_portal_settings }: OrganizationRecord): Inferred {
  return {
    proration_behavior: subscription_settings.proration_behavior,
    allow_customer_updates: customer_portal_settings.subscription.update_plan,
  };
}
