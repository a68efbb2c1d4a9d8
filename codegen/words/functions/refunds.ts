import type { Words } from "../Words.js";
import { faults } from "./faults.js";

/** Money given back. */
export const refunds: Words["functions"] = {
  refundsList: {
    about: "Lists the refunds that the token reaches, the newest first, a page at a time.",
    more: `A refund must pass all filters that are set. \`succeeded: false\` gives the pending ones as well as those that failed or were canceled. A page past the end is empty, not an error. ${faults.list}`,
  },
  refundsCreate: {
    about: "Gives back a paid order's money, all or a part, and returns the refund.",
    more: `Cannot be undone. \`amount\` is without tax, an integer in the minor unit of the order's currency; the tax on it is given back on top. \`refundableAmount\` of the order is the most, and then all tax goes back. It may start as \`pending\` and can still fail. A refund does not end a subscription; for that use \`subscriptionsRevoke\`. It lowers a balance that the customer has. Sends the webhooks \`refund.created\`, \`order.updated\` and \`order.refunded\`. After a timeout, look with \`refundsList\` before trying again.\n\n\`RefundedAlready\`: nothing is left to refund. \`HTTPValidationError\`: the token reaches no such order, the amount is more than is left, or a field is wrong. \`RevokeSubscriptionBenefitsProhibited\`: \`revokeBenefits\` on a subscription's order. \`RefundUnknownPayment\`, \`RefundPaymentTransactionNotFound\`: the order has no payment that succeeded. \`SDKError\` with status 403: the payment is disputed or refunds are blocked.`,
  },
};
