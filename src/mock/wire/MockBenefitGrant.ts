import type { MockBenefit } from "./MockBenefit.js";
import type { MockShownCustomer } from "./MockCustomer.js";
import type { MockMember } from "./MockMember.js";

/** A grant of a benefit to a customer, as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockBenefitGrant {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  /** The subscription or the order that the grant comes from; null where a test made it. */
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  /** The customer's ID again: sent, though the API's document does not list it. */
  readonly user_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: null;
  readonly customer: MockShownCustomer;
  readonly member: MockMember | null;
  readonly benefit: MockBenefit;
  readonly properties: Readonly<Record<string, unknown>>;
}
