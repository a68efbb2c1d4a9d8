import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const FIELDS =
  "the product is not in the session, archived or has no price in the currency; the discount is missing, used up or not for the product; seats, units or a custom price are out of bounds; the tax ID is wrong or has no address";
const NOT_OPEN = "`NotOpenCheckout`: it was confirmed, paid or has expired, so make a new one.";
const SUBSCRIBED =
  "`AlreadyActiveSubscriptionError`: the customer has a subscription, and the organization allows one each; change that one with `subscriptionsUpdate`.";
const CLIENT = "The client secret suffices, no access token is needed, so this may run in a browser.";
const NO_SECRET = "`ResourceNotFound`: no session has this client secret.";
const SHUT_OFF = "`NotPermitted`: Polar has shut the organization off from its API.";
const EXPIRED =
  "`ExpiredCheckoutError`: `expiresAt` has passed, be it paid or not; make a new one with `checkoutsCreate`.";
const LOCKED = "`CheckoutLocked`: another request is changing it; try again.";
const LIMIT =
  "`DiscountRedemptionLimitReached`: the customer has used the discount as often as it may; go on without it.";
const CHANGES =
  "Fields left out stay as they are. Answers to custom fields are added to those given before. Another product or currency sets seats and units to the fewest allowed, unless they are sent along, and takes off a discount that does not apply. `isBusinessCustomer: false` also clears tax ID and billing name, and an e-mail is ignored once the session has a customer. Prices and tax are worked out anew. Sends the `checkout.updated` webhook.";

/** Checkout sessions: one purchase each. */
export const checkouts: Words["functions"] = {
  checkoutsList: {
    about: "Lists the checkout sessions that the token reaches, the newest first, a page at a time.",
    more: `A session must pass all filters that are set; without \`status\` the abandoned and expired ones are listed as well. \`ordersList\` has only what was bought. A page past the end is empty, not an error. ${faults.list}`,
  },
  checkoutsCreate: {
    about: "Creates a checkout session, a page on which one customer buys one product, and returns it.",
    more: `Send the customer to its \`url\` before \`expiresAt\`. The first product is the one selected. Nothing is charged and no customer is created until the customer confirms. Wait for the \`order.paid\` webhook to know that it was paid: \`successUrl\` can be opened by anybody. Sends the \`checkout.created\` webhook. For a link that many people use, see \`checkoutLinksCreate\`.\n\n\`HTTPValidationError\`: a product is missing, archived, a draft or another organization's, or has no price in the currency; the discount is missing, used up or not for the first product; the customer is missing; the subscription to upgrade is missing or not free; seats, units or a custom price are out of bounds; the tax ID is wrong or has no address; or a field is wrong.`,
  },
  checkoutsGet: {
    about: "Gets a checkout session by its ID.",
    more: `Also after it was paid or has expired; an abandoned one may still say \`open\` for some minutes after \`expiresAt\`. With the client secret use \`checkoutsClientGet\`. ${faults.missing("session")} ${faults.id}`,
  },
  checkoutsUpdate: {
    about: "Changes the given fields of an open checkout session, and returns the session.",
    more: `${CHANGES} \`metadata\` is replaced as a whole. Null removes the discount and the tax ID, and changes nothing as product, currency, amount, seats, units or billing address.\n\n${faults.missing("session")} ${NOT_OPEN} ${SUBSCRIBED} \`NotPermitted\`: the token's user may not manage sales, or Polar has shut the organization off. \`HTTPValidationError\`: ${FIELDS}; or a field is wrong. While another request changes the session, the answer is an \`SDKError\` with status 409; try again. \`PaymentNotReady\`, \`TrialAlreadyRedeemed\` and \`DiscountRedemptionLimitReached\` are for client functions only.`,
  },
  checkoutsClientGet: {
    about: "Gets a checkout session by its client secret, as the customer may see it.",
    more: `${CLIENT} On a server use \`checkoutsGet\`, which also finds expired sessions. ${NO_SECRET} ${EXPIRED} ${SHUT_OFF} \`HTTPValidationError\` is documented, but no secret is malformed.`,
  },
  checkoutsClientUpdate: {
    about: "Changes an open checkout session by its client secret, as its customer does, and returns it.",
    more: `${CLIENT} ${CHANGES} A null \`discountCode\` takes the discount off; a code is ignored if the session does not allow them.\n\n${NO_SECRET} ${EXPIRED} ${LOCKED} ${NOT_OPEN} ${SUBSCRIBED} ${LIMIT} ${SHUT_OFF} \`HTTPValidationError\`: ${FIELDS}; or a field is wrong. \`PaymentNotReady\` and \`TrialAlreadyRedeemed\` wait for \`checkoutsClientConfirm\`.`,
  },
  checkoutsClientConfirm: {
    about: "Confirms a checkout session by its client secret: charges the customer, or saves the way to pay.",
    more: `${CLIENT} Takes all changes that \`checkoutsClientUpdate\` takes. The answer comes before the payment is settled, with the status \`confirmed\`: \`succeeded\`, the order and the subscription follow in the background, with the webhooks \`checkout.updated\`, \`order.paid\` and \`subscription.created\`. If the payment fails after all, the session is \`open\` again for another try. The customer is created, or found by e-mail, and takes over address and tax ID.\n\n\`PaymentError\`: the charge was declined; nothing else happened, so ask for another way to pay and confirm again. \`PaymentNotReady\`: the organization cannot take payments yet. \`TrialAlreadyRedeemed\`: the customer had a trial before; set \`allowTrial\` to false to buy without one. ${LIMIT} ${SUBSCRIBED} ${NOT_OPEN} ${LOCKED} ${EXPIRED} ${NO_SECRET} ${SHUT_OFF}\n\n\`HTTPValidationError\`: e-mail, billing address, billing name, confirmation token or a required custom field is missing; tax cannot be worked out for the address; the price was archived or the discount is used up meanwhile; or what \`checkoutsClientUpdate\` refuses.`,
  },
};
