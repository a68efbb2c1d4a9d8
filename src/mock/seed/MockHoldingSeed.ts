import type {
  BenefitGrant,
  BenefitType,
  CustomerStateBenefitGrant,
  CustomerStateMeter,
  CustomerStateSubscriptionMeter,
  OrderSubscription,
} from "../api/answers.js";
import type { CustomFieldData } from "../store/customFields.js";

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
