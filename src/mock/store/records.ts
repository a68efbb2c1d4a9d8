import type { Line } from "../orders/orderItems.js";
import type { MetadataValue } from "../read/metadata.js";
import type { MockBenefit, MockBenefitKind } from "../wire/MockBenefit.js";
import type { MockBenefitGrant } from "../wire/MockBenefitGrant.js";
import type { MockCustomer } from "../wire/MockCustomer.js";
import type { MockCustomerMeter } from "../wire/MockCustomerState.js";
import type { MockEvent, MockEventValue } from "../wire/MockEvent.js";
import type { MockMember } from "../wire/MockMember.js";
import type { MockMeter } from "../wire/MockMeter.js";
import type { MockOrder } from "../wire/MockOrder.js";
import type { MockPaymentMethod } from "../wire/MockPaymentMethod.js";
import type {
  MockCustomPrice,
  MockFixedPrice,
  MockMeteredUnitPrice,
  MockProduct,
  MockSeatPrice,
} from "../wire/MockProduct.js";
import type {
  MockCustomFieldData,
  MockPendingUpdate,
  MockSubscriptionBase,
  MockSubscriptionMeter,
} from "../wire/MockSubscription.js";

/*
 * What the store keeps: the wire's shapes without what is computed on reading. Date-times have
 * exactly six digits of a second, so that they sort as text.
 */

export interface CustomerRecord extends Omit<MockCustomer, "metadata" | "avatar_url"> {
  readonly metadata: ReadonlyMap<string, MetadataValue>;
}

export interface MemberRecord extends MockMember {
  readonly organization_id: string;
  readonly deleted_at: string | null;
}

export type PaymentMethodRecord = Omit<MockPaymentMethod, "is_default">;

interface OfCustomer {
  readonly customer_id: string;
}

/** The metadata of a wire shape as the store keeps it. */
export type Stored<T extends { readonly metadata: unknown }> = Omit<T, "metadata"> & {
  readonly metadata: ReadonlyMap<string, MetadataValue>;
};

interface AttachedField {
  readonly custom_field_id: string;
  readonly required: boolean;
  /** Its place, where that is not the one in the list, because others were deleted. */
  readonly order?: number;
}

export interface ProductRecord
  extends Stored<
    Omit<
      MockProduct,
      "is_recurring" | "is_deletable" | "prices" | "benefits" | "medias" | "attached_custom_fields"
    >
  > {
  /** In the order in which they show. */
  readonly benefit_ids: readonly string[];
  readonly media_ids: readonly string[];
  /** What its checkouts ask, in the order in which they ask it. */
  readonly custom_fields: readonly AttachedField[];
  readonly deleted_at: string | null;
}

/** Archived prices stay, for those who bought at them. */
export type ProductPriceRecord =
  | Omit<MockFixedPrice, OfProduct>
  | Omit<MockCustomPrice, OfProduct>
  | Omit<MockSeatPrice, OfProduct>
  | Omit<MockMeteredUnitPrice, OfProduct | "meter">;

/** What a price shows of its product. */
type OfProduct = "type" | "recurring_interval";

export type BenefitRecord = Stored<
  Omit<MockBenefit, "is_deleted" | "visibility_configurable" | "type" | "properties">
> &
  MockBenefitKind & { readonly deleted_at: string | null };

export interface BenefitGrantRecord
  extends Omit<
    MockBenefitGrant,
    "user_id" | "is_granted" | "is_revoked" | "error" | "customer" | "member" | "benefit"
  > {
  /** What the grant put on a meter, to be taken back when it is revoked. */
  readonly credit: { readonly meter_id: string; readonly units: number } | null;
}

export interface SubscriptionMeterRecord extends MockSubscriptionMeter {
  /**
   * What the customer had used and been given of the meter when the subscription began, so that all
   * the rest is the subscription's; null for numbers that a seed set for good.
   */
  readonly before: Pick<MockSubscriptionMeter, "consumed_units" | "credited_units"> | null;
}

export interface SubscriptionRecord extends Stored<MockSubscriptionBase> {
  readonly custom_field_data: MockCustomFieldData;
  readonly price_ids: readonly string[];
  readonly meters: readonly SubscriptionMeterRecord[];
  readonly pending_update: MockPendingUpdate | null;
  /** What the next order bills beside the next period. */
  readonly unbilled: readonly Line[];
}

export interface OrderRecord
  extends Stored<
    Pick<
      MockOrder,
      | "id"
      | "created_at"
      | "modified_at"
      | "status"
      | "subtotal_amount"
      | "discount_amount"
      | "tax_amount"
      | "currency"
      | "billing_reason"
      | "billing_name"
      | "billing_address"
      | "invoice_number"
      | "customer_id"
      | "subscription_id"
      | "checkout_id"
      | "metadata"
      | "custom_field_data"
      | "items"
    >
  > {
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly seats: number | null;
  readonly receipt_number: string | null;
  readonly is_invoice_generated: boolean;
  /** Whether its receipt was asked for, which writes it. */
  readonly has_receipt: boolean;
  readonly refunded_amount: number;
  readonly refunded_tax_amount: number;
  /** Whether its benefits were taken away. */
  readonly is_revoked: boolean;
  /** When its payment is tried again. */
  readonly next_payment_attempt_at: string | null;
  readonly failed_payments: number;
}

/** What a customer used and has left of a meter. Units are added to it with `creditMeter`. */
export interface CustomerMeterRecord extends MockCustomerMeter, OfCustomer {
  /** Units that a seed said were consumed; what the events make comes on top. */
  readonly seeded_units?: number;
}

export interface MeterRecord extends Omit<MockMeter, "metadata"> {
  readonly metadata: ReadonlyMap<string, MetadataValue>;
}

export interface EventRecord
  extends Omit<MockEvent, "customer" | "child_count" | "parent_id" | "label" | "metadata"> {
  /** What the sender calls it; nothing with the same one is taken twice. */
  readonly external_id: string | null;
  /** The ID or external ID of the parent, which may come later. */
  readonly parent: string | null;
  readonly metadata: ReadonlyMap<string, MockEventValue>;
}

export interface CustomerSessionRecord extends OfCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: null;
  readonly token: string;
  readonly expires_at: string;
  readonly return_url: string | null;
  /** The member who acts for the customer; null when it is the customer itself. */
  readonly member_id: string | null;
}
