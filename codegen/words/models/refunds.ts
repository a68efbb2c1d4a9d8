import type { Words } from "../Words.js";
import { disputeFields } from "./disputes.js";
import { phrases } from "./phrases.js";

const REVOKE = "Whether the benefits of a one-time purchase are revoked with it.";

/** Money given back. */
export const refunds: Words["models"] = {
  Refund: {
    about: "Money of an order that was given back.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      metadata: "Your own data on the refund.",
      amount: `Without tax, ${phrases.minor}.`,
      taxAmount: `Given back on top of \`amount\`, ${phrases.minor}.`,
      currency: phrases.currency,
      subscriptionId: "The order's subscription. Null for a one-time purchase.",
      revokeBenefits: REVOKE,
      dispute: "The dispute that it prevented. Null: none.",
    },
  },
  RefundCreate: {
    about: "Money of an order to give back.",
    fields: {
      metadata: "Your own data on the refund. Strings have 1 to 500 characters.",
      amount:
        "Without tax, in the minor unit of the order's currency, such as cents; tax is given back on top. Up to `refundableAmount` of the order.",
      comment: "For yourself; the customer does not see it.",
      revokeBenefits: `${REVOKE} Refused for a subscription's order: end the subscription instead.`,
    },
  },
  RefundDispute: { about: "A dispute that a refund prevented.", fields: disputeFields },
  RefundStatus: { about: "How far a refund is. Only `succeeded` has given money back." },
  RefundReason: {
    about: "Why money was given back. `dispute_prevention`: by Polar, before a dispute became costly.",
  },
  Reason: { about: "Why money is to be given back." },
  RefundSortProperty: { about: phrases.by },
  ListResourceRefund: { about: "A page of refunds as the API sends it." },
  RefundedAlready: {
    about: "All of the order was given back before.",
    fields: { detail: phrases.detail },
  },
};
