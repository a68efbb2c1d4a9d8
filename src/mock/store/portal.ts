import type { CustomerWallet } from "../api/answers.js";

/** A change of a customer's e-mail address that waits to be confirmed. */
export interface EmailUpdateRecord {
  readonly id: string;
  readonly customer_id: string;
  readonly email: string;
  readonly token: string;
  readonly expires_at: string;
}

/** Money that a customer has with its organization. */
export type WalletRecord = CustomerWallet;
