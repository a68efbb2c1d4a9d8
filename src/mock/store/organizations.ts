import type { Organization, OrganizationFeatureSettings } from "../api/answers.js";
import type { Stored } from "./records.js";

/** What follows from an organization's status and settings. */
type OfOrganization = "proration_behavior" | "allow_customer_updates" | "capabilities";

/** An organization: what the API shows of it, but for what follows from its settings. */
export interface OrganizationRecord extends Stored<Organization, OfOrganization | "feature_settings"> {
  readonly feature_settings: OrganizationFeatureSettings;
  readonly embed_hosts_enforced: boolean;
  /** Whether a user made it through the API, who therefore reaches it. */
  readonly is_made: boolean;
}
