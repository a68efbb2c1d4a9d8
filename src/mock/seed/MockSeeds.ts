import type {
  Address,
  Benefit,
  BenefitGrant,
  BenefitType,
  Customer,
  CustomerPaymentMethodGeneric,
  CustomerStateBenefitGrant,
  CustomerStateMeter,
  CustomerStateSubscriptionMeter,
  CustomerWallet,
  Dispute,
  Member,
  Meter,
  OrderSubscription,
  OrganizationCustomerPortalSettings,
  OrganizationFeatureSettings,
  PaymentMethodCardMetadata,
  PaymentMethodKrCardMetadata,
  Product,
  ProductPriceCustom,
  ProductPriceFixed,
  ProductPriceMeteredUnit,
  WebhookEndpoint,
} from "../api/answers.js";
import type { CustomFieldData } from "../store/customFields.js";
import type { DiscountRecord } from "../store/discounts.js";
import type { FileRecord } from "../store/files.js";
import type { LicenseKeyRecord } from "../store/licenseKeys.js";
import type { BenefitProperties, OrderRecord } from "../store/records.js";

/** A customer to put into the mock; what is left out gets a sensible value. */
export interface MockCustomerSeed extends Partial<Omit<Customer, "avatar_url" | "billing_address">> {
  readonly billing_address?: (Partial<Address> & Pick<Address, "country">) | null;
  /** The owner; by default made from the customer's own address, name and external ID. */
  readonly owner?: Partial<Pick<Member, "email" | "name" | "external_id">>;
}

/** Names the customer that something belongs to. */
export interface OfMockCustomer {
  readonly customer_id: string;
}

/** A member to put into the mock; what is left out gets a sensible value. */
export type MockMemberSeed = OfMockCustomer & Partial<Member>;
/** A payment method to put into the mock: a Visa card, unless told otherwise. */
export interface MockPaymentMethodSeed
  extends OfMockCustomer,
    Partial<Omit<CustomerPaymentMethodGeneric, "customer_id">> {
  readonly method_metadata?: PaymentMethodCardMetadata | PaymentMethodKrCardMetadata;
}
/**
 * A subscription to put into the mock: an active monthly one, unless told otherwise. A product that
 * the mock does not have is made. Its meters count what comes; those that are given stay as they
 * are.
 */
export type MockSubscriptionSeed = OfMockCustomer & MockSubscriptionFields;
/**
 * A benefit grant to put into the mock. A benefit that the mock does not have is made: a custom
 * one, unless told otherwise; one that it has keeps its type and metadata.
 */
export type MockBenefitGrantSeed = OfMockCustomer & MockBenefitGrantFields;
/** A meter to put into the mock: it counts all events, unless told otherwise. */
export type MockMeterSeed = Partial<Meter>;
/**
 * A customer's meter to put into the mock; `balance` follows from the units if left out. What the
 * customer uses of the meter later comes on top of its units. A meter that the mock does not have
 * is made: one that counts all events.
 */
export type MockCustomerMeterSeed = OfMockCustomer & Partial<CustomerStateMeter>;

/** A price of a seeded product: fixed, unless told otherwise; 0 is free. */
export type MockPriceSeed =
  | Partial<ProductPriceFixed>
  | (Partial<ProductPriceCustom> & Pick<ProductPriceCustom, "amount_type">)
  | (Partial<Omit<ProductPriceMeteredUnit, "meter">> &
      Pick<ProductPriceMeteredUnit, "amount_type" | "meter_id">);

/** A product to put into the mock: a monthly one for 10 dollars, unless told otherwise. */
export interface MockProductSeed
  extends Partial<
    Omit<
      Product,
      "is_recurring" | "is_deletable" | "prices" | "benefits" | "medias" | "attached_custom_fields"
    >
  > {
  readonly prices?: readonly MockPriceSeed[];
  /** Benefits that the mock has. */
  readonly benefits?: readonly Pick<Benefit, "id">[];
}

/** A benefit to put into the mock: a custom one, unless told otherwise. */
export type MockBenefitSeed = Partial<
  Omit<Benefit, "is_deleted" | "visibility_configurable" | "type" | "properties">
> &
  (
    | {
        readonly type?: "custom";
        readonly properties?: Partial<BenefitProperties["custom"]>;
      }
    | {
        readonly [T in BenefitType]: {
          readonly type: T;
          readonly properties?: Partial<BenefitProperties[T]>;
        };
      }[BenefitType]
  );

/** A dispute of the payment of an order: one that needs a response, unless told otherwise. */
export interface MockDisputeSeed
  extends Partial<Pick<Dispute, "id" | "status" | "amount" | "reason">>,
    Pick<Dispute, "order_id"> {}

/** An organization; one that is there already changes. */
export interface MockOrganizationSeed {
  /** The mock's own one when left out. */
  readonly id?: string;
  readonly name?: string;
  readonly slug?: string;
  readonly email?: string | null;
  readonly created_at?: Date | string;
  readonly modified_at?: Date | string;
  readonly feature_settings?: Partial<OrganizationFeatureSettings>;
  readonly customer_portal_settings?: OrganizationCustomerPortalSettings;
}

/** What a seed may say of a subscription beside its customer. */
export type MockSubscriptionFields = Partial<Omit<OrderSubscription, "customer_id">> & {
  readonly custom_field_data?: CustomFieldData;
  readonly meters?: readonly CustomerStateSubscriptionMeter[];
};

/** What a seed may say of a benefit grant beside its customer. */
export type MockBenefitGrantFields = Partial<
  Omit<CustomerStateBenefitGrant, "benefit_type"> &
    Pick<BenefitGrant, "subscription_id" | "order_id" | "member_id">
> & { readonly benefit_type?: BenefitType };

/** What a customer is to hold; each list replaces the one before, one left out stays. */
export interface MockStateSeed {
  readonly active_subscriptions?: readonly MockSubscriptionFields[];
  readonly granted_benefits?: readonly MockBenefitGrantFields[];
  readonly active_meters?: readonly Partial<CustomerStateMeter>[];
}

/** A discount to put into the mock: 10 % once, unless told otherwise. */
export interface MockDiscountSeed
  extends Partial<Omit<DiscountRecord, "deleted_at" | "type" | "amounts" | "product_ids">> {
  /** What a fixed one takes off, in the currency's minor unit; without it, it is a percentage. */
  readonly amount?: number;
  /** The currency of the amount, in lower case. Default `usd`. */
  readonly currency?: string;
  /** The products that it is for; all when left out. */
  readonly products?: readonly string[];
}

/**
 * An order to put into the mock: one that is paid, unless told otherwise. It has its payment where
 * it was paid, and its refund where it was refunded. A product that the mock does not have is made.
 */
export interface MockOrderSeed
  extends OfMockCustomer,
    Partial<Omit<OrderRecord, "customer_id" | "subtotal_amount" | "items">> {
  /** What it costs before discount and tax, in the currency's minor unit. Default 1000. */
  readonly amount?: number;
}

/**
 * A license key to put into the mock, with the grant that gives it. A benefit that the mock does
 * not have is made; the key has the benefit's limits, unless told otherwise.
 */
export type MockLicenseKeySeed = OfMockCustomer &
  Partial<Omit<LicenseKeyRecord, "customer_id" | "organization_id" | "member_id">>;

/** Money that a customer has with its organization: none in US dollars, unless told otherwise. */
export type MockWalletSeed = OfMockCustomer & Partial<CustomerWallet>;

/** A file to put into the mock: a text to download that was uploaded, unless told otherwise. */
export type MockFileSeed = Partial<
  Omit<FileRecord, "deleted_at" | "path" | "upload_id" | "parts" | "stored">
>;

/** A webhook endpoint to put into the mock; it is enabled, unless told otherwise. */
export type MockWebhookEndpointSeed = Pick<WebhookEndpoint, "url" | "events"> &
  Partial<Omit<WebhookEndpoint, "api_version" | "uses_standard_webhook_signature">>;
