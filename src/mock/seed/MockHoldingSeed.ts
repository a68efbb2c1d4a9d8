import type { MockBenefitType } from "../wire/MockBenefit.js";
import type { MockBenefitGrant } from "../wire/MockBenefitGrant.js";
import type { MockCustomerMeter, MockStateBenefitGrant } from "../wire/MockCustomerState.js";
import type {
  MockCustomFieldData,
  MockSubscriptionBase,
  MockSubscriptionMeter,
} from "../wire/MockSubscription.js";

/** What a seed may say of a subscription beside its customer. */
export type MockSubscriptionFields = Partial<Omit<MockSubscriptionBase, "customer_id">> & {
  readonly custom_field_data?: MockCustomFieldData;
  readonly meters?: readonly MockSubscriptionMeter[];
};

/** What a seed may say of a benefit grant beside its customer. */
export type MockBenefitGrantFields = Partial<
  Omit<MockStateBenefitGrant, "benefit_type"> &
    Pick<MockBenefitGrant, "subscription_id" | "order_id" | "member_id">
> & { readonly benefit_type?: MockBenefitType };

/** What a customer is to hold; each list replaces the one before, one left out stays. */
export interface MockStateSeed {
  readonly active_subscriptions?: readonly MockSubscriptionFields[];
  readonly granted_benefits?: readonly MockBenefitGrantFields[];
  readonly active_meters?: readonly Partial<MockCustomerMeter>[];
}
