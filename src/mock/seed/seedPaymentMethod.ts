import type {
  PaymentMethod,
  PaymentMethodCardMetadata,
  PaymentMethodKrCardMetadata,
} from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentPaymentMethod } from "../paymentMethods/presentPaymentMethod.js";
import type { PaymentMethodRecord } from "../store/records.js";
import type { MockPaymentMethodSeed } from "./MockSeed.js";
import { seededBase, seededCustomer } from "./seeded.js";

const CARD: PaymentMethodCardMetadata = {
  brand: "visa",
  last4: "4242",
  exp_month: 12,
  exp_year: 2030,
  wallet: null,
};

type CardDetails = PaymentMethodCardMetadata | PaymentMethodKrCardMetadata;

export function seedPaymentMethod(backend: Backend, seed: MockPaymentMethodSeed): PaymentMethod {
  const { store } = backend;
  const customer = seededCustomer(backend, seed.customer_id);
  const type = seed.type ?? "card";
  const details = seed.method_metadata ?? defaultDetails(type);
  const method = {
    ...seededBase(backend, seed),
    processor: "stripe" as const,
    customer_id: customer.id,
    type,
    ...(details === undefined ? {} : { method_metadata: details }),
  };
  // A card of either kind has its details, others have none.
  const row = store.paymentMethods.put(method as PaymentMethodRecord);
  if (seed.is_default !== true) return presentPaymentMethod(row, customer);
  const owner = store.customers.put({ ...customer, default_payment_method_id: method.id });
  return presentPaymentMethod(row, owner);
}

function defaultDetails(type: string): CardDetails | undefined {
  if (type === "card") return CARD;
  return type === "kr_card" ? { brand: null, last4: null } : undefined;
}
