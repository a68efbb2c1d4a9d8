import type { Words } from "../Words.js";

const LAST4 = "The last four digits of the card number, as text: they can start with 0.";

const shared: Readonly<Record<string, string>> = {
  modifiedAt: "Null until the first change.",
  processor: "The company that holds the payment data.",
  isDefault: "Whether it is the customer's `defaultPaymentMethodId`.",
};

/** Saved payment methods. */
export const paymentMethods: Words["models"] = {
  PaymentMethod: {
    about:
      "A saved way to pay, a card (`type` is `card` or `kr_card`) or another. Cards have `methodMetadata`: ask for it with `in`, since the other kind has any `type`.",
  },
  CustomerPaymentMethodCard: { about: "A saved card.", fields: shared },
  CustomerPaymentMethodKrCard: { about: "A saved card of a Korean issuer.", fields: shared },
  CustomerPaymentMethodGeneric: {
    about: "A saved way to pay that comes without details.",
    fields: { ...shared, type: "The processor's name for it, such as `link`." },
  },
  PaymentMethodCardMetadata: {
    about: "What may be shown of a card.",
    fields: {
      brand: "In the processor's spelling, such as `visa`.",
      last4: LAST4,
      expMonth: "1 to 12; the card is good to the end of this month.",
      expYear: "With four digits.",
      wallet: "The wallet that the card came from, such as `apple_pay`. Null: none.",
    },
  },
  PaymentMethodKrCardMetadata: {
    about: "What may be shown of a Korean card.",
    fields: { brand: "Null if not known.", last4: `${LAST4} Null if not known.` },
  },
  PaymentProcessor: { about: "A company that processes payments for Polar." },
  ListResourcePaymentMethod: { about: "A page of payment methods as the API sends it." },
};
