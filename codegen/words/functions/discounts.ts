import type { Words } from "../Words.js";
import { faults } from "./faults.js";

/** Discounts on what customers buy. */
export const discounts: Words["functions"] = {
  discountsList: {
    about: "Lists the discounts that the token reaches, the newest first, a page at a time.",
    more: `A discount must pass all filters that are set. Those that have ended or are used up are listed as well, deleted ones never. A page past the end is empty, not an error. ${faults.list}`,
  },
  discountsCreate: {
    about: "Creates a discount and returns it.",
    more: "Without a `code` customers cannot enter it; only checkouts, checkout links and subscriptions that name its ID get it. Type and duration are for good. Sends the `discount.created` webhook. `HTTPValidationError`: the code is taken in the organization (upper and lower case do not matter), is not of 3 to 256 letters and digits, a product is missing, it ends before it starts, `durationInMonths` does not match `duration`, neither or both of `amount` and `amounts` are given, or a field is wrong.",
  },
  discountsGet: {
    about: "Gets a discount by its ID.",
    more: `There is no function that finds a discount by its code; \`discountsList\` with \`query\` comes closest. ${faults.missing("discount")} ${faults.id}`,
  },
  discountsUpdate: {
    about: "Changes the given fields of a discount, and returns the discount.",
    more: `Fields left out stay as they are; \`products\`, \`amounts\` and \`metadata\` are replaced as a whole. Null removes code, dates and limits. An empty \`products\` makes it good for all products. Fields of the other type are ignored. Sends the \`discount.updated\` webhook.\n\n${faults.missing("discount")} \`HTTPValidationError\`: another \`type\` or \`duration\`; another value or \`durationInMonths\` after the first redemption (make a new discount instead); the code is taken; a product is missing; or a field is wrong.`,
  },
  discountsDelete: {
    about: "Deletes a discount; nobody can redeem it from now on. Nothing comes back.",
    more: `No function brings it back, but its code becomes free. Subscriptions that have it keep it; \`subscriptionsUpdate\` takes it off. Sends the \`discount.deleted\` webhook. To end it at a date, set \`endsAt\` with \`discountsUpdate\`. ${faults.gone("discount")} ${faults.id}`,
  },
};
