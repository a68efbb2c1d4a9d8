import type { Words } from "../Words.js";
import { portalToken } from "./portalToken.js";

const EMAIL_LIMIT =
  "At most 6 calls a minute and 12 an hour; after that every call gets an `SDKError` with status 429 for 15 minutes.";
const BY_ADDRESS =
  "Calls are counted by IP address, so a server that makes them for all customers shares one limit.";
const SECOND_STEP =
  "`requires_action`: let Stripe.js finish with `clientSecret`, then call `customerPortalCustomersConfirmPaymentMethod`.";
const DEFAULT_PAYS =
  "A new default method is charged right away, in the background, for what past-due subscriptions owe.";

/** The customer itself: its session, data, e-mail and payment methods. */
export const customerPortalAccount: Words["functions"] = {
  customerPortalCustomerSessionIntrospect: {
    about: "Tells when the session of the token ends, and where it returns to.",
    more: `${portalToken.session} A session lasts an hour. For the person behind the token use \`customerPortalCustomerSessionGetAuthenticatedUser\`.`,
  },
  customerPortalCustomerSessionGetAuthenticatedUser: {
    about: "Tells who is behind the token: the customer itself, or one of its members with a role.",
    more: `${portalToken.session}\n\nA customer session of a team without an e-mail gets an \`SDKError\` with status 422: make the session for one of its members.`,
  },
  customerPortalCustomersGet: {
    about: "Gets the customer of the session.",
    more: `${portalToken.session} A member gets the customer that it belongs to; for its own name and role use \`customerPortalCustomerSessionGetAuthenticatedUser\`.`,
  },
  customerPortalCustomersUpdate: {
    about:
      "Changes the billing data or the default payment method of the customer, and returns the customer.",
    more: `${portalToken.billing}\n\nFields left out stay as they are. Null clears \`taxId\`, changes nothing as \`billingName\`, and is refused for the others. ${DEFAULT_PAYS} Sends the \`customer.updated\` webhook. The e-mail changes through \`customerPortalCustomersRequestEmailUpdate\`.\n\n\`HTTPValidationError\`: the tax ID does not fit the country of the address or there is no address, also when a new address meets an old tax ID; the payment method is not the customer's; or a field is wrong.`,
  },
  customerPortalCustomersRequestEmailUpdate: {
    about: "Starts a change of the customer's e-mail: sends a link to the new address.",
    more: `${portalToken.billing}\n\nNothing changes until the link's token comes to \`customerPortalCustomersVerifyEmailUpdate\`. The link leads to Polar's own portal, is good for 30 minutes, and takes the place of an earlier one. The organization must allow the change (\`customer.allowEmailChange\` in its portal settings), else the answer is \`NotPermitted\`. ${EMAIL_LIMIT}\n\n\`HTTPValidationError\`: the customer is a team, has this e-mail already, or it is no e-mail.`,
  },
  customerPortalCustomersCheckEmailUpdate: {
    about: "Checks whether the token of an e-mail change is still good, without using it up.",
    more: `${portalToken.none} Gives undefined for a good token, and \`InvalidCustomerEmailUpdate\` for one that is unknown, used or older than 30 minutes; then start again with \`customerPortalCustomersRequestEmailUpdate\`. ${EMAIL_LIMIT} ${BY_ADDRESS} \`HTTPValidationError\`: \`token\` is missing.`,
  },
  customerPortalCustomersVerifyEmailUpdate: {
    about: "Completes a change of the customer's e-mail, and returns a new customer session token.",
    more: `${portalToken.none} The token from the e-mail is proof enough, and good once.\n\nThe new e-mail counts as verified, the customer's owner takes it over, the old address is told by e-mail, and the \`customer.updated\` webhook is sent. ${EMAIL_LIMIT} ${BY_ADDRESS}\n\n\`InvalidCustomerEmailUpdate\`: the token is unknown, used or older than 30 minutes. \`HTTPValidationError\`: \`token\` is missing, or another customer has taken the address meanwhile.`,
  },
  customerPortalCustomersListPaymentMethods: {
    about: "Lists the customer's saved payment methods, the newest first, a page at a time.",
    more: `${portalToken.billing} Which one is the default, \`defaultPaymentMethodId\` of \`customerPortalCustomersGet\` tells. \`HTTPValidationError\`: \`page\` or \`limit\` is below 1.`,
  },
  customerPortalCustomersAddPaymentMethod: {
    about: "Saves a payment method from a Stripe confirmation token.",
    more: `${portalToken.billing}\n\nThe answer's \`status\` decides. \`succeeded\`: the method is saved. ${SECOND_STEP} \`setDefault\` makes it the default. ${DEFAULT_PAYS}\n\n\`PaymentMethodSetupFailed\`: the card was declined; \`data.detail\` says why, for people. Ask for another card. \`HTTPValidationError\`: a field is missing.`,
  },
  customerPortalCustomersConfirmPaymentMethod: {
    about: "Saves a payment method after the customer has done what its bank asked for.",
    more: `${portalToken.billing}\n\nThe second step after \`customerPortalCustomersAddPaymentMethod\`, with the same two answers: \`requires_action\` again means that the customer is not through yet. \`setDefault\` makes it the default. ${DEFAULT_PAYS}\n\n\`CustomerNotReady\`: nothing was begun for this customer; call \`customerPortalCustomersAddPaymentMethod\` first. \`HTTPValidationError\`: the setup intent is unknown, another customer's, or failed.`,
  },
  customerPortalCustomersDeletePaymentMethod: {
    about: "Deletes a saved payment method, also at the payment processor.",
    more: `${portalToken.billing}\n\nSubscriptions that it pays move to another saved method, the default one if there is a choice. Cannot be undone: the card must be entered again. Sends the \`customer.updated\` webhook.\n\n\`PaymentMethodInUseByActiveSubscription\`: a subscription needs it and there is no other; add one or cancel the subscription first. \`ResourceNotFound\`: the customer has no such method, or no longer. \`HTTPValidationError\`: the ID is no UUID.`,
  },
};
