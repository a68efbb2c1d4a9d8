import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const LAST4 = "The last four digits of the card number, as text.";

const shared: Readonly<Record<string, string>> = {
  modifiedAt: phrases.modifiedAt,
  amount: `With tax, ${phrases.minor}.`,
  currency: phrases.currency,
  trigger: "What started it. Null: not known.",
  declineReason: "The processor's code, such as `insufficient_funds`. Null: it was not declined.",
  declineMessage: "The same for people. Null: it was not declined.",
  checkoutId: "Null if it belongs to no checkout session.",
  orderId: "Null if no order came of it.",
  processorMetadata: "For Polar's own use.",
};

/** Attempts to pay. */
export const payments: Words["models"] = {
  Payment: {
    about:
      "One attempt to pay, by card (`method` is `card` or `kr_card`) or in another way. Those by card have `methodMetadata`: ask for it with `in`, since the other kind has any `method`.",
  },
  CardPayment: { about: "An attempt to pay by card.", fields: shared },
  KrCardPayment: { about: "An attempt to pay by card of a Korean issuer.", fields: shared },
  GenericPayment: {
    about: "An attempt to pay in another way.",
    fields: { ...shared, method: "The processor's name for it, such as `link`." },
  },
  CardPaymentMetadata: {
    about: "What may be shown of the card.",
    fields: { brand: "In the processor's spelling, such as `amex`.", last4: LAST4 },
  },
  KrCardPaymentMetadata: {
    about: "What may be shown of the Korean card.",
    fields: { brand: "Null if not known.", last4: `${LAST4} Null if not known.` },
  },
  PaymentStatus: { about: "How an attempt to pay went." },
  PaymentTrigger: {
    about:
      "What started a payment: `purchase`; `subscription_cycle`, a renewal or change; or a retry of a failed one, by schedule (`retry_dunning`), by the customer, after a new payment method, or by Polar's staff (`retry_admin`).",
  },
  PaymentSortProperty: { about: phrases.by },
  ListResourcePayment: { about: "A page of payments as the API sends it." },
};
