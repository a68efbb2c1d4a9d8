import type { Backend } from "../Backend.js";
import { presentPaymentMethod } from "../paymentMethods/presentPaymentMethod.js";
import type { PaymentMethodRecord } from "../store/records.js";
import type { MockCardMetadata, MockPaymentMethod } from "../wire/MockPaymentMethod.js";
import type { MockPaymentMethodSeed } from "./MockSeed.js";
import { seededBase, seededCustomer } from "./seeded.js";

const CARD: MockCardMetadata = {
  brand: "visa",
  last4: "4242",
  exp_month: 12,
  exp_year: 2030,
  wallet: null,
};

export function seedPaymentMethod(backend: Backend, seed: MockPaymentMethodSeed): MockPaymentMethod {
  const { store } = backend;
  const customer = seededCustomer(backend, seed.customer_id);
  const type = seed.type ?? "card";
  const details = seed.method_metadata ?? defaultDetails(type);
  const method: PaymentMethodRecord = {
    ...seededBase(backend, seed),
    processor: "stripe",
    customer_id: customer.id,
    type,
    ...(details === undefined ? {} : { method_metadata: details }),
  };
  store.paymentMethods.put(method);
  if (seed.is_default !== true) return presentPaymentMethod(method, customer);
  const owner = store.customers.put({ ...customer, default_payment_method_id: method.id });
  return presentPaymentMethod(method, owner);
}

function defaultDetails(type: string): MockCardMetadata | undefined {
  if (type === "card") return CARD;
  return type === "kr_card" ? { brand: null, last4: null } : undefined;
}
