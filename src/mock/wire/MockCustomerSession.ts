import type { MockCustomer } from "./MockCustomer.js";

/** A customer's session in the portal, as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockCustomerSession {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  /** The bearer token of the customer portal's operations. */
  readonly token: string;
  readonly expires_at: string;
  readonly return_url: string | null;
  readonly customer_portal_url: string;
  readonly customer_id: string;
  readonly customer: MockCustomer;
}
