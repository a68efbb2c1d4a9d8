import type { Metadata } from "../read/metadata.js";
import type { MockInterval } from "../wire/MockProduct.js";

/** A link that opens a checkout each time it is followed. */
export interface CheckoutLinkRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly deleted_at: string | null;
  readonly organization_id: string;
  readonly metadata: Metadata;
  readonly client_secret: string;
  readonly label: string | null;
  readonly success_url: string | null;
  readonly return_url: string | null;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly discount_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly trial_interval: MockInterval | null;
  readonly trial_interval_count: number | null;
  readonly product_ids: readonly string[];
}
