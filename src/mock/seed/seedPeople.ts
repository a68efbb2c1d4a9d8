import type { Backend } from "../Backend.js";
import { newCustomer, storeCustomer } from "../customers/addCustomer.js";
import { takenEmail, takenExternalId } from "../customers/uniqueness.js";
import { newMember } from "../members/membersOf.js";
import { newCard } from "../paymentMethods/paymentMethods.js";
import type { WalletRecord } from "../store/portal.js";
import type { CustomerRecord, MemberRecord, PaymentMethodRecord } from "../store/records.js";
import type { MockCustomerSeed, MockMemberSeed, MockPaymentMethodSeed, MockWalletSeed } from "./MockSeeds.js";
import { seededCustomer, seededRow } from "./seeded.js";

const BLANK_ADDRESS = { line1: null, line2: null, postal_code: null, city: null, state: null };

export function seedCustomer(
  backend: Backend,
  { billing_address: address, owner = {}, ...seed }: MockCustomerSeed,
): CustomerRecord {
  const { organizationId } = backend;
  const row = seededRow(newCustomer(backend, seed.organization_id ?? organizationId), seed);
  const customer: CustomerRecord = {
    ...row,
    email: seed.email === undefined ? `${row.id}@example.com` : row.email,
    billing_address: address ? { ...BLANK_ADDRESS, ...address } : null,
  };
  refuseTwins(backend, customer);
  return storeCustomer(backend, customer, owner);
}

function refuseTwins({ store }: Backend, { organization_id, email, external_id }: CustomerRecord): void {
  const issue =
    (email === null ? undefined : takenEmail(store, organization_id, email)) ??
    (external_id === null ? undefined : takenExternalId(store, organization_id, external_id));
  if (issue !== undefined) throw new Error(`${issue.msg} (${String(issue.input)})`);
}

export function seedMember(backend: Backend, seed: MockMemberSeed): MemberRecord {
  const customer = seededCustomer(backend, seed.customer_id);
  const row = seededRow(newMember(backend, customer, { email: "" }), seed);
  return backend.store.members.put({ ...row, email: seed.email ?? `${row.id}@example.com` });
}

export function seedPaymentMethod(backend: Backend, seed: MockPaymentMethodSeed): PaymentMethodRecord {
  const { store } = backend;
  const customer = seededCustomer(backend, seed.customer_id);
  const { method_metadata: card, ...method } = newCard(backend, customer.id);
  const { type = "card", method_metadata = detailsOf(type, card), is_default } = seed;
  const details = method_metadata === undefined ? {} : { method_metadata };
  const row = store.paymentMethods.put({ ...seededRow({ ...method, type }, seed), ...details });
  if (is_default === true) store.customers.put({ ...customer, default_payment_method_id: row.id });
  return row;
}

function detailsOf<T>(type: string, card: T): T | { readonly brand: null; readonly last4: null } | undefined {
  if (type === "card") return card;
  return type === "kr_card" ? { brand: null, last4: null } : undefined;
}

export function seedWallet(backend: Backend, seed: MockWalletSeed): WalletRecord {
  const { store, uuid, now } = backend;
  const customer_id = seededCustomer(backend, seed.customer_id).id;
  const base = { id: uuid(), created_at: now(), modified_at: null };
  const wallet: WalletRecord = { ...base, customer_id, balance: 0, currency: "usd" };
  return store.wallets.put(seededRow(wallet, seed));
}
