import type { MetadataValue } from "../read/metadata.js";
import type { MockCheckout } from "../wire/MockCheckout.js";
import type { MockTaxId } from "../wire/MockCustomer.js";
import type { MockCustomFieldData } from "../wire/MockSubscription.js";
import type { Stored } from "./records.js";

/** A checkout, and what it was asked for. */
export interface CheckoutRecord
  extends Stored<
    Pick<
      MockCheckout,
      | "id"
      | "created_at"
      | "modified_at"
      | "status"
      | "client_secret"
      | "expires_at"
      | "return_url"
      | "embed_origin"
      | "amount"
      | "currency"
      | "allow_trial"
      | "trial_interval"
      | "trial_interval_count"
      | "trial_end"
      | "organization_id"
      | "allow_discount_codes"
      | "require_billing_address"
      | "customer_id"
      | "external_customer_id"
      | "is_business_customer"
      | "customer_name"
      | "customer_email"
      | "customer_ip_address"
      | "customer_billing_name"
      | "customer_billing_address"
      | "locale"
      | "payment_method_type"
      | "metadata"
      | "subscription_id"
    >
  > {
  readonly discount_id: string | null;
  readonly seats: number | null;
  readonly min_seats: number | null;
  readonly max_seats: number | null;
  readonly custom_field_data: MockCustomFieldData;
  /** Whether it is known what taxes come with it. */
  readonly is_taxed: boolean;
  readonly tax_behavior: "exclusive" | "inclusive" | null;
  /** What was to pay after the discount when the checkout was last changed. */
  readonly net_amount: number;
  /** As it was sent; null for the page of the API's own. */
  readonly success_url: string | null;
  readonly customer_tax_id: MockTaxId | null;
  readonly customer_metadata: ReadonlyMap<string, MetadataValue>;
  readonly product_ids: readonly string[];
  /** The product that is chosen. */
  readonly product_id: string;
  /** The prices that this checkout has of its own, by product. */
  readonly ad_hoc_price_ids: ReadonlyMap<string, readonly string[]>;
}
