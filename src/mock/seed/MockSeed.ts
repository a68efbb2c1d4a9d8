import type {
  Benefit,
  BenefitGrant,
  Customer,
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
  PaymentMethod,
  Product,
  Subscription,
  WebhookEndpoint,
} from "../api/answers.js";
import type {
  MockBenefitGrantSeed,
  MockBenefitSeed,
  MockCustomerMeterSeed,
  MockCustomerSeed,
  MockDiscountSeed,
  MockDisputeSeed,
  MockFileSeed,
  MockLicenseKeySeed,
  MockMemberSeed,
  MockMeterSeed,
  MockOrderSeed,
  MockOrganizationSeed,
  MockPaymentMethodSeed,
  MockProductSeed,
  MockStateSeed,
  MockSubscriptionSeed,
  MockWalletSeed,
  MockWebhookEndpointSeed,
} from "./MockSeeds.js";
import type { MockSeeded } from "./seedAll.js";

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
