import type { Words } from "../Words.js";
import { portalToken } from "./portalToken.js";

const BAD_ID = "`HTTPValidationError`: the ID is no UUID.";
const BAD_LIST = "`HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.";
const NO_ORDER = "`ResourceNotFound`: the customer has no such order.";
const NO_SUBSCRIPTION =
  "`ResourceNotFound`: the customer has no such subscription; one in which it only holds a seat is another's.";
const MINOR = "Amounts are in the currency's minor unit, such as cents.";
const ALREADY_CANCELED = "`AlreadyCanceledSubscription`: it has ended, or is set to end with the period";

/** What the customer has bought, owes and used: orders, subscriptions, meters, wallets. */
export const customerPortalPurchases: Words["functions"] = {
  customerPortalOrdersList: {
    about: "Lists the customer's orders, the newest first, a page at a time.",
    more: `${portalToken.billing}\n\nUnpaid orders are listed too: look at \`status\`. \`query\` looks in the product's name; \`productBillingType\` \`recurring\` keeps first payments and renewals of subscriptions. ${MINOR} ${BAD_LIST}`,
  },
  customerPortalOrdersGet: {
    about: "Gets an order of the customer.",
    more: `${portalToken.billing} ${MINOR} ${NO_ORDER} ${BAD_ID}`,
  },
  customerPortalOrdersUpdate: {
    about:
      "Changes the billing name and address of one order, as its invoice shows them, and returns the order.",
    more: `${portalToken.billing}\n\nOther orders and the customer itself stay as they are. Null clears a field, but an invoice needs both. An invoice that exists is not made anew by this: call \`customerPortalOrdersGenerateInvoice\` afterwards. Sends the \`order.updated\` webhook.\n\n\`HTTPValidationError\`: the address names another country or state than the order's, which stay because of tax, or a field is wrong. ${NO_ORDER}`,
  },
  customerPortalOrdersGenerateInvoice: {
    about: "Has the invoice of an order made, in the background. What comes back says nothing.",
    more: `${portalToken.billing}\n\nUsually ready in seconds: try \`customerPortalOrdersInvoice\`, or wait for the \`order.updated\` webhook with \`isInvoiceGenerated\`. If the invoice exists and the order is as it was, nothing happens.\n\n\`MissingInvoiceBillingDetails\`: the order has no billing name or address; set both with \`customerPortalOrdersUpdate\`. \`OrderNotEligibleForInvoice\`: the order is a draft or void. ${NO_ORDER}`,
  },
  customerPortalOrdersInvoice: {
    about: "Gets a link to the PDF of an order's invoice.",
    more: `${portalToken.billing}\n\nThe link needs no token and is good for 10 minutes: do not store it. While there is no invoice, the answer is \`InvoiceDoesNotExist\`; call \`customerPortalOrdersGenerateInvoice\` first. ${NO_ORDER} ${BAD_ID}`,
  },
  customerPortalOrdersReceipt: {
    about: "Gets a link to the PDF of an order's receipt, or undefined while it is being made.",
    more: `${portalToken.billing}\n\nThe first call starts the making and gives undefined (status 202); call again after some seconds. The link needs no token and is good for 10 minutes: do not store it.\n\nAn order whose \`receiptNumber\` is null has no receipt: it is not paid, or the organization makes none. Then the answer is \`ReceiptNotAllocated\`. ${NO_ORDER} ${BAD_ID}`,
  },
  customerPortalOrdersGetPaymentStatus: {
    about: "Tells how the latest attempt to pay an order stands.",
    more: `${portalToken.billing} For polling after \`customerPortalOrdersConfirmRetryPayment\`. ${NO_ORDER} ${BAD_ID}`,
  },
  customerPortalOrdersConfirmRetryPayment: {
    about: "Charges the customer now for an unpaid subscription order, with a saved or a new payment method.",
    more: `${portalToken.billing}\n\nCharges \`dueAmount\`. A decline is not an error but an answer with the \`status\` \`failed\` and the reason in \`error\`. \`requires_action\`: let Stripe.js finish with \`clientSecret\`. \`succeeded\`: paid; the order itself follows a moment later (\`customerPortalOrdersGetPaymentStatus\`). A new method is saved for later payments.\n\n\`OrderNotEligibleForRetry\`: the order is not \`pending\`, belongs to no subscription, or no automatic attempt is planned (\`nextPaymentAttemptAt\` is null). \`PaymentAlreadyInProgress\`: an attempt is under way; wait for its outcome. \`ManualRetryLimitExceeded\`: the customer has used its five attempts for this order. That is an answer and not a rate limit, so it is never repeated; what is left are the automatic attempts, or a new default payment method. ${NO_ORDER}\n\nOther faults are \`SDKError\`s with status 422: not exactly one of \`confirmationTokenId\` and \`paymentMethodId\`, or a payment method that is not the customer's.`,
  },
  customerPortalSubscriptionsList: {
    about: "Lists the customer's subscriptions, the last started first, a page at a time.",
    more: `${portalToken.session}\n\nOnly those that have started. \`active: true\` keeps \`active\` and \`trialing\`, \`active: false\` keeps \`canceled\` and \`unpaid\`; \`past_due\` and \`paused\` are in neither. \`query\` looks in the product's name. Subscriptions of others in which the customer holds a seat: \`customerPortalSeatsListClaimedSubscriptions\`. ${MINOR} ${BAD_LIST}`,
  },
  customerPortalSubscriptionsGet: {
    about: "Gets a subscription of the customer.",
    more: `${portalToken.session} ${MINOR} ${NO_SUBSCRIPTION} ${BAD_ID}`,
  },
  customerPortalSubscriptionsUpdate: {
    about: "Changes the product, seats or units of a subscription, or cancels, pauses or resumes it.",
    more: `${portalToken.billing}\n\nOne kind of change a call. When a new product, number of seats or units counts, and when it is paid, is the organization's \`prorationBehavior\`: \`invoice\` and \`reset\` charge now, \`prorate\` with the next invoice, (at once where the interval changes), and \`next_period\` leaves it in \`pendingUpdate\` until then. During a trial nothing is prorated, but a product whose own trial would be over ends it and is charged now. \`resume\` starts a new period and is charged now. \`cancelAtPeriodEnd\` and \`pauseAtPeriodEnd\` let the paid period run; false takes them back.\n\nSends the \`subscription.updated\` webhook, and \`subscription.canceled\`, \`.uncanceled\` or \`.resumed\` where it applies. Of a new product, a cancellation, a pause and a resume the customer also hears by e-mail, unless the organization has switched that off.\n\n\`PaymentFailed\`: the charge for the change failed, or there is nothing to charge, and the change was not made; \`customerPortalCustomersAddPaymentMethod\` lets the customer give another card. \`PaymentMethodRequired\`: there is none to resume, or to take a cancellation back; add one first.\n\n\`UpdateSubscriptionPlanNotAllowed\`, \`UpdateSubscriptionSeatsNotAllowed\`, \`UpdateSubscriptionUnitsNotAllowed\`, \`PauseResumeNotAllowed\`: the organization's portal settings keep this from customers; it can do it itself with \`subscriptionsUpdate\`. ${ALREADY_CANCELED}; take that back first. \`SubscriptionNotScheduledToCancel\`: there is no cancellation to take back.\n\n${NO_SUBSCRIPTION} \`HTTPValidationError\`: the product is unknown, archived, not public, not recurring, or has no fixed price in this currency; there is no \`pendingUpdate\` to drop; \`resumesAt\` is within the period; or kinds of change are mixed.\n\nAn \`SDKError\` with status 400 is a number of seats or units outside the price's bounds, or fewer seats than are assigned; one with status 409, a pause that cannot begin or a resume without one.`,
  },
  customerPortalSubscriptionsCancel: {
    about: "Cancels a subscription at the end of its period, and returns it.",
    more: `${portalToken.billing}\n\nIt stays active, with its benefits, until \`endsAt\`; nothing is refunded. Until then \`customerPortalSubscriptionsUpdate\` with \`cancelAtPeriodEnd: false\` takes it back, and with \`cancelAtPeriodEnd: true\` it takes a reason as well. A planned pause is dropped. The customer hears of it by e-mail, unless the organization has switched that off; sends the \`subscription.updated\` and \`subscription.canceled\` webhooks.\n\n${ALREADY_CANCELED}, so a second call does no harm; or it is paused. ${NO_SUBSCRIPTION} ${BAD_ID}`,
  },
  customerPortalCustomerMetersList: {
    about: "Lists the customer's meters with usage and credits, the last changed first, a page at a time.",
    more: `${portalToken.session}\n\nOnly meters that an active or trialing subscription bills or a granted benefit credits; archived ones are left out. \`query\` looks in the meter's name. Usage is worked out in the background, so an event may take a moment to show. ${BAD_LIST}`,
  },
  customerPortalCustomerMetersGet: {
    about: "Gets one of the customer's meters with usage and credits.",
    more: `${portalToken.session} \`id\` is that of the customer's count, not \`meterId\`. \`ResourceNotFound\`: the customer has no such count, or nothing that it has now uses the meter. ${BAD_ID}`,
  },
  customerPortalWalletsList: {
    about: "Lists the customer's wallets, the newest first, a page at a time.",
    more: `${portalToken.billing} Balances are in the currency's minor unit, such as cents. \`HTTPValidationError\`: sorting, \`page\` or \`limit\` that cannot be read.`,
  },
  customerPortalWalletsGet: {
    about: "Gets a wallet of the customer.",
    more: `${portalToken.billing} The balance is in the currency's minor unit, such as cents. \`ResourceNotFound\`: the customer has no such wallet. ${BAD_ID}`,
  },
};
