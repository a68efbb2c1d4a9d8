import type { Checkout } from "../api/answers.js";
import type { TaxId } from "../kit/taxId.js";
import type { CustomFieldData } from "./customFields.js";
import type { Stored } from "./records.js";

/** What follows from the rest of a checkout. */
type OfCheckout =
  | "payment_processor"
  | "url"
  | "units"
  | "min_units"
  | "max_units"
  | `${"discount" | "tax" | "total"}_amount`
  | `active_trial_interval${"" | "_count"}`
  | "product_price_id"
  | "is_discount_applicable"
  | "is_free_product_price"
  | `is_payment${"" | "_setup" | "_form"}_required`
  | "payment_processor_metadata"
  | "billing_address_fields"
  | "products"
  | "product"
  | "product_price"
  | "prices"
  | "discount"
  | "attached_custom_fields";

/** A checkout, and what it was asked for. Its net amount is that of its last change. */
export interface CheckoutRecord extends Stored<Checkout, OfCheckout | "success_url" | "customer_tax_id"> {
  readonly custom_field_data: CustomFieldData;
  /** Whether it is known what taxes come with it. */
  readonly is_taxed: boolean;
  /** As it was sent; null for the page of the API's own. */
  readonly success_url: string | null;
  readonly customer_tax_id: TaxId | null;
  readonly product_ids: readonly string[];
  /** The product that is chosen. */
  readonly product_id: string;
  /** The prices that this checkout has of its own, by product. */
  readonly ad_hoc_price_ids: Readonly<Record<string, readonly string[]>>;
}
