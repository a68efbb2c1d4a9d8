import type { Words } from "../Words.js";

const BAD_ID = "`HTTPValidationError`: an ID is no UUID.";
const NO_CUSTOMER =
  "`ResourceNotFound`: the token reaches no such customer; a deleted one counts as missing.";
const NO_EXTERNAL_ID =
  "`ResourceNotFound`: no customer in reach of the token has this external ID; matching is exact.";
const NO_MEMBER = "`ResourceNotFound`: no such customer, or it has no such member.";

/** What to do about an external ID that several organizations use. */
function ambiguous(sibling: string): string {
  return `\`AmbiguousExternalCustomerID\`: the token reaches several customers with this external ID; set \`organizationId\` on the core, or use \`${sibling}\`.`;
}

const memberAdded =
  "A member with this e-mail already is returned unchanged. `NotPermitted`: the organization has no member management, or the customer is an individual and has its one member; make it a team with `customersUpdate` first.";

function memberChanged(orElse: string): string {
  return `Fields left out or null stay as they are. With the role \`owner\` the former owner becomes a billing manager. \`HTTPValidationError\`: there would be no owner, the customer has a member with this e-mail, it is the e-mail of an individual's owner (use \`customersUpdate\`), or ${orElse}.`;
}

const memberDeleted =
  "Seats that the member holds are revoked. `HTTPValidationError`: the only owner cannot be removed; make another member the owner first.";
const MEMBER_GONE = "`ResourceNotFound`: no such customer or member, or it was removed before.";

const changed =
  "Fields left out stay as they are; `metadata` is replaced as a whole. Null clears what can be empty, but never `billingAddress`. Sends the `customer.updated` webhook.";
const deleted =
  "Cancels its subscriptions at once, revokes its benefits and removes its members; orders stay. No function brings it back. The record stays, hidden: a plain delete frees the external ID, `anonymize` erases personal data for good.";
const stateDelay =
  "Benefits and meters are worked out in the background, so a purchase or an event may take a moment to show. The `customer.state_changed` webhook sends the same data on each change.";

/** Customers, their state, payment methods and members. */
export const customers: Words["functions"] = {
  customersList: {
    about: "Lists the customers that the token reaches, the newest first, a page at a time.",
    more: "A customer must pass all filters that are set; deleted ones are never listed. A page past the end is empty, not an error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.",
  },
  customersCreate: {
    about: "Creates a customer and returns it.",
    more: "Sends the `customer.created` webhook. Events sent earlier under the external ID then count for the customer. `HTTPValidationError`: the e-mail or external ID is taken (both are reported together), or a field is wrong. After a timeout, look the customer up before creating it again.",
  },
  customersExport: {
    about: "Exports all customers as one CSV text, a header and a row per customer.",
    more: "There are no pages and no filter but the organization, so many customers may need a longer `timeoutMs`; `customersList` gives typed pages. `HTTPValidationError`: an organization ID is no UUID.",
  },
  customersGet: {
    about: "Gets a customer by its Polar ID.",
    more: `With your own ID use \`customersGetExternal\`; to know what the customer has bought, \`customersGetState\`. ${NO_CUSTOMER} ${BAD_ID}`,
  },
  customersGetExternal: {
    about: "Gets a customer by its ID in your system.",
    more: `With the Polar ID use \`customersGet\`; to know what the customer has bought, \`customersGetStateExternal\`. ${NO_EXTERNAL_ID}`,
  },
  customersUpdate: {
    about: "Changes the given fields of a customer, by its Polar ID, and returns the customer.",
    more: `${changed}\n\n${NO_CUSTOMER} \`HTTPValidationError\`: the e-mail or external ID is taken, an external ID is set already, a team would become an individual, or a field is wrong.`,
  },
  customersUpdateExternal: {
    about: "Changes the given fields of a customer, by its ID in your system, and returns the customer.",
    more: `${changed}\n\nThe external ID itself and the type change only through \`customersUpdate\`. ${NO_EXTERNAL_ID} \`HTTPValidationError\`: the e-mail is taken, or a field is wrong.`,
  },
  customersDelete: {
    about: "Deletes a customer by its Polar ID; reads and lists no longer find it. Nothing comes back.",
    more: `${deleted}\n\n\`ResourceNotFound\`: no such customer, or deleted before, so a second call does no harm. ${BAD_ID}`,
  },
  customersDeleteExternal: {
    about:
      "Deletes a customer by its ID in your system; reads and lists no longer find it. Nothing comes back.",
    more: `${deleted}\n\n\`ResourceNotFound\`: nobody has this external ID, or no longer. Repeat with care: if the ID was given to a new customer meanwhile, that one is deleted. \`customersDelete\` knows no such mix-up.`,
  },
  customersGetState: {
    about:
      "Gets a customer by its Polar ID with what it has now: active subscriptions, granted benefits and meters.",
    more: `${stateDelay}\n\nWith your own ID use \`customersGetStateExternal\`. ${NO_CUSTOMER} ${BAD_ID}`,
  },
  customersGetStateExternal: {
    about:
      "Gets a customer by its ID in your system with what it has now: active subscriptions, granted benefits and meters.",
    more: `${stateDelay}\n\nWith the Polar ID use \`customersGetState\`. ${NO_EXTERNAL_ID}`,
  },
  customersListPaymentMethods: {
    about: "Lists a customer's saved payment methods by its Polar ID, the newest first, a page at a time.",
    more: `Reads only: customers add and remove methods in the customer portal. With your own ID use \`customersListPaymentMethodsExternal\`. ${NO_CUSTOMER} \`HTTPValidationError\`: the ID is no UUID, or \`page\` or \`limit\` is below 1.`,
  },
  customersListPaymentMethodsExternal: {
    about:
      "Lists a customer's saved payment methods by its ID in your system, the newest first, a page at a time.",
    more: `Reads only: customers add and remove methods in the customer portal. With the Polar ID use \`customersListPaymentMethods\`. ${NO_EXTERNAL_ID} \`HTTPValidationError\`: \`page\` or \`limit\` is below 1.`,
  },
  customersMembersList: {
    about: "Lists the members of a customer by its Polar ID, the newest first, a page at a time.",
    more: `With your own ID use \`customersMembersListExternal\`. ${NO_CUSTOMER} \`HTTPValidationError\`: the ID is no UUID, or a filter, sorting, \`page\` or \`limit\` cannot be read.`,
  },
  customersMembersListExternal: {
    about: "Lists the members of a customer by its ID in your system, the newest first, a page at a time.",
    more: `${NO_EXTERNAL_ID} ${ambiguous("customersMembersList")} \`HTTPValidationError\`: a filter, sorting, \`page\` or \`limit\` cannot be read.`,
  },
  customersMembersCreate: {
    about: "Adds a member to a customer, by its Polar ID, and returns the member.",
    more: `${memberAdded}\n\n${NO_CUSTOMER} \`HTTPValidationError\`: the ID is no UUID, or a field is wrong.`,
  },
  customersMembersCreateExternal: {
    about: "Adds a member to a customer, by its ID in your system, and returns the member.",
    more: `${memberAdded}\n\n${NO_EXTERNAL_ID} ${ambiguous("customersMembersCreate")} \`HTTPValidationError\`: a field is wrong.`,
  },
  customersMembersGet: {
    about: "Gets a member of a customer by the Polar IDs of both.",
    more: `With your own IDs use \`customersMembersGetExternal\`. ${NO_MEMBER} ${BAD_ID}`,
  },
  customersMembersGetExternal: {
    about: "Gets a member of a customer by the IDs of both in your system.",
    more: `A member without an external ID is found by \`customersMembersGet\` only. ${NO_MEMBER} ${ambiguous("customersMembersGet")}`,
  },
  customersMembersUpdate: {
    about: "Changes a member's name, e-mail or role, by Polar IDs, and returns the member.",
    more: `${memberChanged("an ID is no UUID")}\n\n${NO_MEMBER}`,
  },
  customersMembersUpdateExternal: {
    about: "Changes a member's name, e-mail or role, by the IDs in your system, and returns the member.",
    more: `${memberChanged("a field is wrong")}\n\n${NO_MEMBER} ${ambiguous("customersMembersUpdate")}`,
  },
  customersMembersDelete: {
    about:
      "Removes a member from a customer, by Polar IDs; reads and lists no longer find it. Nothing comes back.",
    more: `${memberDeleted}\n\n${MEMBER_GONE} With your own IDs use \`customersMembersDeleteExternal\`.`,
  },
  customersMembersDeleteExternal: {
    about:
      "Removes a member from a customer, by the IDs in your system; reads and lists no longer find it. Nothing comes back.",
    more: `${memberDeleted}\n\n${MEMBER_GONE} ${ambiguous("customersMembersDelete")}`,
  },
};
