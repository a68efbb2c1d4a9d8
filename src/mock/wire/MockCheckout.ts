import type {
  AttachedCustomField,
  BenefitPublic,
  Checkout,
  CheckoutOrganization,
  ProductMediaFileRead,
} from "../api/answers.js";
import type { MockBenefit } from "./MockBenefit.js";
import type { MockAddress, MockMetadata } from "./MockCustomer.js";
import type { MockOrderProduct } from "./MockOrder.js";
import type { MockInterval, MockProductPrice } from "./MockProduct.js";
import type { MockCustomFieldData } from "./MockSubscription.js";

/** Whether the form of a checkout asks for a part of the address. */
export type MockAddressFieldMode = "required" | "optional" | "disabled";

/** What a customer sees of a benefit before buying it. */
export type MockBenefitPublic = Omit<
  MockBenefit,
  "metadata" | "visibility" | "visibility_configurable" | "properties"
> & { readonly properties?: { readonly units: number; readonly meter_id: string } };

/** What a checkout tells of a product. */
export interface MockCheckoutProduct extends Omit<MockOrderProduct, "metadata"> {
  readonly prices: readonly MockProductPrice[];
  readonly benefits: readonly BenefitPublic[];
  readonly medias: readonly ProductMediaFileRead[];
}

/** What a checkout shows to everybody. Amounts are in the currency's minor unit. */
export interface MockCheckoutBase {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly custom_field_data: MockCustomFieldData;
  readonly payment_processor: "stripe";
  readonly status: "open" | "expired" | "confirmed" | "succeeded" | "failed";
  readonly client_secret: string;
  readonly url: string;
  readonly expires_at: string;
  readonly success_url: string;
  readonly return_url: string | null;
  readonly embed_origin: string | null;
  readonly amount: number;
  readonly seats: number | null;
  readonly min_seats: number | null;
  readonly max_seats: number | null;
  readonly units: number | null;
  readonly min_units: number | null;
  readonly max_units: number | null;
  readonly discount_amount: number;
  readonly net_amount: number;
  /** Null until the address is known. The mock knows no taxes, so it is 0 then. */
  readonly tax_amount: number | null;
  readonly tax_behavior: "inclusive" | "exclusive" | null;
  readonly total_amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  readonly allow_trial: boolean | null;
  readonly active_trial_interval: MockInterval | null;
  readonly active_trial_interval_count: number | null;
  readonly trial_end: string | null;
  readonly organization_id: string;
  readonly product_id: string | null;
  readonly product_price_id: string | null;
  readonly discount_id: string | null;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly is_discount_applicable: boolean;
  readonly is_free_product_price: boolean;
  readonly is_payment_required: boolean;
  readonly is_payment_setup_required: boolean;
  readonly is_payment_form_required: boolean;
  readonly customer_id: string | null;
  readonly is_business_customer: boolean;
  readonly customer_name: string | null;
  readonly customer_email: string | null;
  readonly customer_ip_address: string | null;
  readonly customer_billing_name: string | null;
  readonly customer_billing_address: MockAddress | null;
  readonly customer_tax_id: string | null;
  readonly locale: string | null;
  readonly payment_method_type: string | null;
  readonly payment_processor_metadata: Readonly<Record<string, string>>;
  readonly billing_address_fields: Readonly<
    Record<"country" | "state" | "city" | "postal_code" | "line1" | "line2", MockAddressFieldMode>
  >;
  readonly products: readonly MockCheckoutProduct[];
  readonly product: MockCheckoutProduct | null;
  readonly product_price: MockProductPrice | null;
  readonly prices: Readonly<Record<string, readonly MockProductPrice[]>> | null;
  readonly discount: Checkout["discount"];
  /** Sent, though the API's document does not list it. */
  readonly subtotal_amount: number;
  /** Sent, though the API's document does not list it. */
  readonly customer_billing_address_fields: Readonly<Record<string, boolean>>;
  readonly attached_custom_fields: readonly AttachedCustomField[] | null;
}

/** A checkout as the API writes it for its organization. Date-times are RFC 3339 in UTC. */
export interface MockCheckout extends MockCheckoutBase {
  readonly trial_interval: MockInterval | null;
  readonly trial_interval_count: number | null;
  readonly metadata: MockMetadata;
  readonly external_customer_id: string | null;
  /** The same again: sent, though the API's document does not list it. */
  readonly customer_external_id: string | null;
  /** A subscription that the checkout upgrades, not the one that it makes. */
  readonly subscription_id: string | null;
  readonly customer_metadata: MockMetadata;
}

/** A checkout as the API writes it for whoever has its client secret. */
export interface MockCheckoutPublic extends MockCheckoutBase {
  readonly organization: CheckoutOrganization;
}
