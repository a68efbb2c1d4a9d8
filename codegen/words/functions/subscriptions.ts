import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const LOCKED = "`SubscriptionLocked`: another change of it is under way; try again.";

/** Subscriptions. */
export const subscriptions: Words["functions"] = {
  subscriptionsList: {
    about: "Lists the subscriptions that the token reaches, the latest start first, a page at a time.",
    more: `A subscription must pass all filters that are set; without \`status\` ended ones are listed as well. What a customer has now is shorter in \`customersGetState\`. A page past the end is empty, not an error. ${faults.list}`,
  },
  subscriptionsExport: {
    about: "Exports subscriptions as one CSV text, a header and a row per subscription.",
    more: "Amounts are divided by 100 there, whatever the currency; everywhere else they are integers in its minor unit. There are no pages, so many subscriptions may need a longer `timeoutMs`; `subscriptionsList` gives typed pages. `HTTPValidationError`: a filter, column or time zone that cannot be read.",
  },
  subscriptionsCreate: {
    about: "Subscribes a customer to a free product at once, and returns the subscription.",
    more: "Only for products that cost nothing in the organization's default currency; for others use `checkoutsCreate`. No order is made and the customer gets no e-mail; benefits follow in the background. A product sold by seat starts with the fewest seats and makes the customer a team, for good. Sends the webhooks `subscription.created`, `subscription.active` and `subscription.updated`. After a timeout, look with `subscriptionsList` before trying again: a customer can be subscribed twice.\n\n`HTTPValidationError`: the product is missing, does not recur or is not free; the organization has no such customer; or a field is wrong.",
  },
  subscriptionsGet: {
    about: "Gets a subscription by its ID, also an ended one.",
    more: `${faults.missing("subscription")} ${faults.id}`,
  },
  subscriptionsUpdate: {
    about: "Changes a subscription in one way at a time, and returns the subscription.",
    more: `What the body has decides: \`productId\`, \`discountId\`, \`trialEnd\`, \`metadata\` (together if you like); \`seats\`; \`units\`; \`currentBillingPeriodEnd\`; \`cancelAtPeriodEnd\`; \`revoke\`; \`pauseAtPeriodEnd\`; \`resume\`; or \`pendingUpdate: null\`, which drops a change that waits for the next period. Fields of two of these do not mix.\n\n\`prorationBehavior\` says when a new product, seats or units are paid: \`invoice\` charges the difference now, \`prorate\` puts it on the next invoice (a product with another interval is charged now all the same), \`next_period\` leaves the change until then. A trial that is ended with \`trialEnd: "now"\` and \`resume: true\` start a period and charge it in the background. Another product at once, cancelling and its withdrawal, pausing and resuming send the customer an e-mail, unless the organization has switched it off. Every change sends the \`subscription.updated\` webhook, and others such as \`subscription.canceled\` as they fit; the number of seats or units that it has already is no change.\n\n\`PaymentFailed\`: there is no payment method or the charge was declined; nothing was changed. \`PaymentActionRequired\`: the bank wants the customer to confirm, so let it renew its payment method in the portal; nothing was changed. \`PaymentNotReady\`: the organization cannot take payments. \`AlreadyCanceledSubscription\`: it has ended or is set to end; the latter goes away with \`cancelAtPeriodEnd: false\`. \`SubscriptionNotScheduledToCancel\`: that was sent, but it is not set to end. \`InactiveSubscription\`: its trial or period can change only while it is trialing or active. ${LOCKED} ${faults.missing("subscription")}\n\n\`HTTPValidationError\`: the product is missing, archived, does not recur, has a price of the customer's choice, none in the currency, or none by seat or unit where the subscription has one; the discount is missing, used up, not for the product or there already; a date is too early; nothing waits for the next period; \`reset\` is not enabled for the organization; or fields do not go together. \`BelowMinimumSeats\`, \`SeatsAlreadyAssigned\`: too few seats, or fewer than are assigned. \`NotASeatBasedSubscription\`: it is not sold by seat. \`BadRequest\`: it is not set to end, so there is nothing to take back. \`CannotPauseSubscription\`, \`NoScheduledPause\`, \`NotPausedSubscription\`: it cannot be paused now, is not set to pause, or is not paused. \`ResourceUnavailable\`: it has ended. \`SDKError\` with status 400: other seats or units out of bounds.`,
  },
  subscriptionsRevoke: {
    about: "Ends a subscription at once, and returns it.",
    more: `Cannot be undone. Benefits and seats are revoked, unpaid orders become void and nothing is refunded (see \`refundsCreate\`). The customer gets an e-mail, unless the organization has switched it off; the webhooks \`subscription.updated\`, \`subscription.canceled\` and \`subscription.revoked\` are sent. To let it run to the end of the period, or to store a reason, use \`subscriptionsUpdate\`. \`AlreadyCanceledSubscription\`: it has ended before, so a second call does no harm. ${LOCKED} ${faults.missing("subscription")} ${faults.id}`,
  },
};
