import type { MockAddress, MockCustomer } from "../wire/MockCustomer.js";
import type {
  MockBenefitGrant,
  MockCustomerMeter,
  MockCustomerState,
  MockSubscription,
} from "../wire/MockCustomerState.js";
import type { MockMember } from "../wire/MockMember.js";
import type { MockPaymentMethod } from "../wire/MockPaymentMethod.js";

/** A customer to put into the mock; what is left out gets a sensible value. */
export interface MockCustomerSeed extends Partial<Omit<MockCustomer, "avatar_url" | "billing_address">> {
  readonly billing_address?: (Partial<MockAddress> & Pick<MockAddress, "country">) | null;
  /** The owner; by default made from the customer's own address, name and external ID. */
  readonly owner?: Partial<Pick<MockMember, "email" | "name" | "external_id">>;
}

/** Names the customer that something belongs to. */
export interface OfMockCustomer {
  readonly customer_id: string;
}

/** A member to put into the mock; what is left out gets a sensible value. */
export type MockMemberSeed = OfMockCustomer & Partial<MockMember>;
/** A payment method to put into the mock: a Visa card, unless told otherwise. */
export type MockPaymentMethodSeed = OfMockCustomer & Partial<MockPaymentMethod>;
/** A subscription to put into the mock: an active monthly one, unless told otherwise. */
export type MockSubscriptionSeed = OfMockCustomer & Partial<MockSubscription>;
/** A benefit grant to put into the mock: of a custom benefit, unless told otherwise. */
export type MockBenefitGrantSeed = OfMockCustomer & Partial<MockBenefitGrant>;
/** A customer's meter to put into the mock; `balance` follows from the units if left out. */
export type MockCustomerMeterSeed = OfMockCustomer & Partial<MockCustomerMeter>;

/** What a customer is to hold; each list replaces the one before, one left out stays. */
export interface MockStateSeed {
  readonly active_subscriptions?: readonly Partial<MockSubscription>[];
  readonly granted_benefits?: readonly Partial<MockBenefitGrant>[];
  readonly active_meters?: readonly Partial<MockCustomerMeter>[];
}

/**
 * Puts things into the mock past the API: no token, no checks of the business rules. Fields have
 * the API's own names; each call gives back what the API would show.
 */
export interface MockSeed {
  /** A customer; without an e-mail it gets one of its own. */
  customer(seed?: MockCustomerSeed): MockCustomer;
  /** A member of a customer, with the role `member` unless told otherwise. */
  member(seed: MockMemberSeed): MockMember;
  /** A payment method; `is_default` makes it the customer's default. */
  paymentMethod(seed: MockPaymentMethodSeed): MockPaymentMethod;
  /** A subscription of any status; only `active` and `trialing` ones show in the state. */
  subscription(seed: MockSubscriptionSeed): MockSubscription;
  /** A benefit that the customer holds. */
  benefitGrant(seed: MockBenefitGrantSeed): MockBenefitGrant;
  /** A meter of the customer. */
  customerMeter(seed: MockCustomerMeterSeed): MockCustomerMeter;
  /** Sets what a customer holds, all at once. */
  state(customerId: string, seed: MockStateSeed): MockCustomerState;
}
