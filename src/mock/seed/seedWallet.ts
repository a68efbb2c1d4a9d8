import type { CustomerWallet } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import type { WalletRecord } from "../store/portal.js";
import type { OfMockCustomer } from "./MockSeed.js";
import { seededBase, seededCustomer } from "./seeded.js";

/** Money that a customer has with its organization: none in US dollars, unless told otherwise. */
export type MockWalletSeed = OfMockCustomer & Partial<CustomerWallet>;

export function seedWallet(backend: Backend, seed: MockWalletSeed): WalletRecord {
  return backend.store.wallets.put({
    ...seededBase(backend, seed),
    customer_id: seededCustomer(backend, seed.customer_id).id,
    balance: seed.balance ?? 0,
    currency: seed.currency ?? "usd",
  });
}
