import type {
  Benefit,
  BenefitGrant,
  BenefitType,
  Customer,
  CustomerPaymentMethod,
  CustomerSession,
  CustomerStateMeter,
  CustomerStateSubscriptionMeter,
  CustomerTeam,
  Member,
  Meter,
  Order,
  OrderSubscription,
  PendingSubscriptionUpdate,
  Product,
  ProductPriceCustom,
  ProductPriceFixed,
  ProductPriceMeteredUnit,
  ProductPriceSeatBased,
  UserEvent,
} from "../api/answers.js";
import type { Line } from "../orders/orderItems.js";
import type { EventMetadata } from "../read/eventMetadata.js";
import type { CustomFieldData } from "./customFields.js";

/*
 * What the store keeps: the wire's shapes without what is computed on reading. Date-times have
 * exactly six digits of a second, so that they sort as text.
 */

/**
 * A wire type without the fields that are computed, and without those that the API's document does
 * not list.
 */
export type Stored<T, TComputed extends keyof T = never> = {
  readonly [TKey in keyof T as unknown extends T[TKey] ? never : Exclude<TKey, TComputed>]: T[TKey];
};

/** A row that stays where it is when it is deleted. */
export interface Deletable {
  readonly deleted_at: string | null;
}

/** Only a team may have no e-mail address of its own. */
export interface CustomerRecord extends Stored<CustomerTeam, "avatar_url" | "type"> {
  readonly type: Customer["type"];
}

export interface MemberRecord extends Member, Deletable {
  readonly organization_id: string;
}

export type PaymentMethodRecord = CustomerPaymentMethod;

interface OfCustomer {
  readonly customer_id: string;
}

interface AttachedField {
  readonly custom_field_id: string;
  readonly required: boolean;
  /** Its place, where that is not the one in the list, because others were deleted. */
  readonly order?: number;
}

export interface ProductRecord
  extends Stored<
      Product,
      "is_recurring" | "is_deletable" | "prices" | "benefits" | "medias" | "attached_custom_fields"
    >,
    Deletable {
  /** In the order in which they show. */
  readonly benefit_ids: readonly string[];
  readonly media_ids: readonly string[];
  /** What its checkouts ask, in the order in which they ask it. */
  readonly custom_fields: readonly AttachedField[];
}

/** Archived prices stay, for those who bought at them. */
export type ProductPriceRecord =
  | Stored<ProductPriceFixed>
  | Stored<ProductPriceCustom>
  | (Stored<ProductPriceSeatBased> & { readonly price_per_seat: number })
  | Stored<ProductPriceMeteredUnit, "meter">;

/** The properties of each type of benefits. */
export type BenefitProperties = {
  readonly [TType in BenefitType]: Extract<Benefit, { readonly type: TType }>["properties"];
};

/** The type of a benefit with its properties. */
export type BenefitKind = {
  readonly [TType in BenefitType]: {
    readonly type: TType;
    readonly properties: BenefitProperties[TType];
  };
}[BenefitType];

export type BenefitRecord = Stored<
  Benefit,
  "is_deleted" | "visibility_configurable" | "type" | "properties"
> &
  BenefitKind &
  Deletable;

export interface BenefitGrantRecord
  extends Stored<
    BenefitGrant,
    "is_granted" | "is_revoked" | "error" | "customer" | "member" | "benefit" | "properties"
  > {
  readonly properties: Readonly<Record<string, unknown>>;
  /** What the grant put on a meter, to be taken back when it is revoked. */
  readonly credit: { readonly meter_id: string; readonly units: number } | null;
}

export interface SubscriptionMeterRecord extends CustomerStateSubscriptionMeter {
  /**
   * What the customer had used and been given of the meter when the subscription began, so that all
   * the rest is the subscription's; null for numbers that a seed set for good.
   */
  readonly before: Pick<CustomerStateSubscriptionMeter, "consumed_units" | "credited_units"> | null;
}

export interface SubscriptionRecord extends Stored<OrderSubscription> {
  readonly custom_field_data: CustomFieldData;
  readonly price_ids: readonly string[];
  readonly meters: readonly SubscriptionMeterRecord[];
  readonly pending_update: PendingSubscriptionUpdate | null;
  /** What the next order bills beside the next period. */
  readonly unbilled: readonly Line[];
}

/** What follows from the rest of an order. */
export type OfOrder =
  | "paid"
  | `${"net" | "total" | "due" | "applied_balance" | "refundable" | "refundable_tax"}_amount`
  | "units"
  | "platform_fee_amount"
  | "platform_fee_currency"
  | "customer"
  | "product"
  | "discount"
  | "subscription"
  | "description";

export interface OrderRecord extends Stored<Order, OfOrder> {
  readonly custom_field_data: CustomFieldData;
  readonly product_id: string;
  /** Whether its receipt was asked for, which writes it. */
  readonly has_receipt: boolean;
  /** Whether its benefits were taken away. */
  readonly is_revoked: boolean;
  readonly failed_payments: number;
}

/** What a customer used and has left of a meter. Units are added to it with `creditMeter`. */
export interface CustomerMeterRecord extends CustomerStateMeter, OfCustomer {
  /** Units that a seed said were consumed; what the events make comes on top. */
  readonly seeded_units?: number;
}

export type MeterRecord = Stored<Meter>;

export interface EventRecord
  extends Stored<UserEvent, "customer" | "child_count" | "parent_id" | "label" | "metadata" | "source"> {
  readonly source: "user" | "system";
  /** What the sender calls it; nothing with the same one is taken twice. */
  readonly external_id: string | null;
  /** The ID or external ID of the parent, which may come later. */
  readonly parent: string | null;
  readonly metadata: EventMetadata;
}

export interface CustomerSessionRecord extends Stored<CustomerSession, "customer" | "customer_portal_url"> {
  /** The member who acts for the customer; null when it is the customer itself. */
  readonly member_id: string | null;
}
