import type { Organization, OrganizationFeatureSettings } from "../api/answers.js";

/** An organization: what the API shows of it, but for what follows from its settings. */
export interface OrganizationRecord
  extends Omit<
    Organization,
    "proration_behavior" | "allow_customer_updates" | "capabilities" | "feature_settings" | HiddenField
  > {
  readonly feature_settings: OrganizationFeatureSettings;
  readonly embed_hosts_enforced: boolean;
  /** Whether a user made it through the API, who therefore reaches it. */
  readonly is_made: boolean;
}

/** Fields that are sent though the API's document does not list them; the same for all. */
type HiddenField =
  | "bio"
  | "company"
  | "blog"
  | "location"
  | "twitter_username"
  | "pledge_minimum_amount"
  | "pledge_badge_show_amount"
  | "default_upfront_split_to_contributors"
  | "notification_settings"
  | "embed_hosts_enforced";
