import type { Order } from "../api/answers.js";
import type { MockUser } from "../customers/presentUser.js";
import type { MockAddress, MockMetadata, MockShownCustomer } from "./MockCustomer.js";
import type { MockProduct, MockProductPrice } from "./MockProduct.js";
import type { MockCustomFieldData, MockOrderSubscription } from "./MockSubscription.js";

/** A line of an order. Amounts are in the currency's minor unit. */
export interface MockOrderItem {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly tax_amount: number;
  readonly proration: boolean;
  readonly product_price_id: string | null;
  readonly start_timestamp: string | null;
  readonly end_timestamp: string | null;
}

/** What an order tells of its product. */
export type MockOrderProduct = Omit<
  MockProduct,
  "prices" | "benefits" | "medias" | "attached_custom_fields" | "is_deletable"
>;

/** An order as the API writes it. Amounts are in the currency's minor unit. */
export interface MockOrder {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly status: "draft" | "pending" | "paid" | "refunded" | "partially_refunded" | "void";
  readonly paid: boolean;
  readonly subtotal_amount: number;
  readonly discount_amount: number;
  readonly net_amount: number;
  readonly tax_amount: number;
  readonly total_amount: number;
  readonly applied_balance_amount: number;
  readonly due_amount: number;
  readonly refunded_amount: number;
  readonly refunded_tax_amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  readonly billing_reason:
    | "purchase"
    | "subscription_create"
    | "subscription_cycle"
    | "subscription_update"
    | "subscription_meter_cycle";
  readonly billing_name: string | null;
  readonly billing_address: MockAddress | null;
  readonly invoice_number: string | null;
  readonly is_invoice_generated: boolean;
  readonly receipt_number: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly customer_id: string;
  readonly product_id: string | null;
  readonly discount_id: string | null;
  readonly subscription_id: string | null;
  readonly checkout_id: string | null;
  readonly next_payment_attempt_at: string | null;
  readonly metadata: MockMetadata;
  readonly custom_field_data: MockCustomFieldData;
  readonly platform_fee_amount: number;
  readonly platform_fee_currency: string | null;
  readonly customer: MockShownCustomer;
  readonly product: MockOrderProduct | null;
  readonly discount: Order["discount"];
  readonly subscription: MockOrderSubscription | null;
  readonly items: readonly MockOrderItem[];
  /** The customer's ID again: sent, though the API's document does not list it. */
  readonly user_id: string;
  /** Sent, though the API's document does not list it. */
  readonly user: MockUser;
  /** Sent, though the API's document does not list it. */
  readonly amount: number;
  /** Sent, though the API's document does not list it. */
  readonly from_balance_amount: number;
  /** Sent, though the API's document does not list it. */
  readonly product_price_id: string | null;
  /** Sent, though the API's document does not list it. */
  readonly product_price: MockProductPrice | null;
  readonly description: string;
  readonly refundable_amount: number;
  readonly refundable_tax_amount: number;
}
