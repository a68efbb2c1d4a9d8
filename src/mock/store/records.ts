import type { MetadataValue } from "../read/metadata.js";
import type { MockCustomer } from "../wire/MockCustomer.js";
import type { MockBenefitGrant, MockCustomerMeter, MockSubscription } from "../wire/MockCustomerState.js";
import type { MockMember } from "../wire/MockMember.js";
import type { MockPaymentMethod } from "../wire/MockPaymentMethod.js";

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

export type SubscriptionRecord = MockSubscription & OfCustomer;
export type BenefitGrantRecord = MockBenefitGrant & OfCustomer;
export type CustomerMeterRecord = MockCustomerMeter & OfCustomer;
