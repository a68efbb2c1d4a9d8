import type {
  Address,
  Benefit,
  BenefitGrant,
  BenefitType,
  Customer,
  CustomerPaymentMethodGeneric,
  CustomerState,
  CustomerStateMeter,
  CustomerWallet,
  Discount,
  Dispute,
  FileRead,
  LicenseKeyRead,
  Member,
  Meter,
  Order,
  Organization,
  OrganizationCustomerPortalSettings,
  OrganizationFeatureSettings,
  PaymentMethod,
  PaymentMethodCardMetadata,
  PaymentMethodKrCardMetadata,
  Product,
  ProductPriceCustom,
  ProductPriceFixed,
  ProductPriceMeteredUnit,
  Subscription,
  WebhookEndpoint,
} from "../api/answers.js";
import type { BenefitProperties } from "../store/records.js";
import type { MockBenefitGrantFields, MockStateSeed, MockSubscriptionFields } from "./MockHoldingSeed.js";
import type { MockSeeded } from "./seedAll.js";
import type { MockDiscountSeed } from "./seedDiscount.js";
import type { MockFileSeed } from "./seedFile.js";
import type { MockLicenseKeySeed } from "./seedLicenseKey.js";
import type { MockOrderSeed } from "./seedOrder.js";
import type { MockWalletSeed } from "./seedWallet.js";
import type { MockWebhookEndpointSeed } from "./seedWebhookEndpoint.js";

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

/**
 * Puts things into the mock past the API: no token, no checks of the business rules. Fields have
 * the API's own names; each call gives back what the API would show.
 */
export interface MockSeed {
  /** An organization with its settings. */
  organization(seed?: MockOrganizationSeed): Organization;
  /** A customer; without an e-mail it gets one of its own. */
  customer(seed?: MockCustomerSeed): Customer;
  /** A member of a customer, with the role `member` unless told otherwise. */
  member(seed: MockMemberSeed): Member;
  /** A payment method; `is_default` makes it the customer's default. */
  paymentMethod(seed: MockPaymentMethodSeed): PaymentMethod;
  /** A product with its prices and benefits. */
  product(seed?: MockProductSeed): Product;
  /** A benefit, for products to come with. */
  benefit(seed?: MockBenefitSeed): Benefit;
  /** A subscription of any status; only `active` and `trialing` ones show in the state. */
  subscription(seed: MockSubscriptionSeed): Subscription;
  /** A benefit that the customer holds. */
  benefitGrant(seed: MockBenefitGrantSeed): BenefitGrant;
  /** A meter of events, whoever they are from. */
  meter(seed?: MockMeterSeed): Meter;
  /** What a customer used and has left of a meter. */
  customerMeter(seed: MockCustomerMeterSeed): CustomerStateMeter;
  /** A dispute of the payment of an order. */
  dispute(seed: MockDisputeSeed): Dispute;
  /** Sets what a customer holds, all at once. */
  state(customerId: string, seed: MockStateSeed): CustomerState;
  /** A discount. */
  discount(seed?: MockDiscountSeed): Discount;
  /** An order, with its payment where it was paid and its refund where it was refunded. */
  order(seed: MockOrderSeed): Order;
  /** A license key, with the grant that gives it. */
  licenseKey(seed: MockLicenseKeySeed): LicenseKeyRead;
  /** Money that a customer has with its organization. */
  wallet(seed: MockWalletSeed): CustomerWallet;
  /** A file that was uploaded. */
  file(seed?: MockFileSeed): FileRead;
  /** A webhook endpoint. */
  webhookEndpoint(seed: MockWebhookEndpointSeed): WebhookEndpoint;
  /**
   * All of a JSON file's things. Each may have a `ref`, a name by which others mean it where an ID
   * is asked for. Throws where a field is wrong and says which; nothing is put in then.
   *
   * @example
   * ```ts
   * import { createMockPolar } from "polar-fn/mock";
   *
   * const mock = createMockPolar();
   * mock.seed.all({
   *   products: [{ ref: "pro", name: "Pro", prices: [{ price_amount: 1900 }] }],
   *   customers: [{ ref: "jane", email: "jane@example.com" }],
   *   subscriptions: [{ customer_id: "jane", product_id: "pro" }],
   * });
   * ```
   */
  all(seed: unknown): MockSeeded;
}
