import type { Address } from "../api/answers.js";

/** What a customer fills in at a checkout; all optional. */
export interface MockCheckoutForm {
  /** Without one, and when the checkout knows none, the customer gets one of its own. */
  readonly email?: string;
  readonly name?: string;
  readonly billing_name?: string;
  readonly billing_address?: Partial<Address> & Pick<Address, "country">;
  /** Needs an address; the customer is a business then. */
  readonly tax_id?: string;
  /** What to pay at a custom price, in the currency's minor unit. */
  readonly amount?: number;
  /** Another of the checkout's products. */
  readonly product_id?: string;
}
