import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const UNFIT =
  "`HTTPValidationError`: a product is missing, archived, a draft or another organization's; the discount is missing or not for all of the products; `seats` or `units` do not fit the prices of all of them; or a field is wrong.";

/** Links to buy from. */
export const checkoutLinks: Words["functions"] = {
  checkoutLinksList: {
    about: "Lists the checkout links that the token reaches, the oldest first, a page at a time.",
    more: `A link must pass all filters that are set; deleted ones are never listed. A page past the end is empty, not an error. ${faults.list}`,
  },
  checkoutLinksCreate: {
    about: "Creates a checkout link, an address to share: each visit opens a checkout session of its own.",
    more: `Give its \`url\` to anybody; it does not expire. For a customer that you know, inside your product, use \`checkoutsCreate\`. No webhook is sent for the link, only \`checkout.created\` for each visit. Whether the discount can still be redeemed is looked at on each visit; if not, it is left out.\n\n${UNFIT}`,
  },
  checkoutLinksGet: {
    about: "Gets a checkout link by its ID.",
    more: `${faults.missing("link")} ${faults.id}`,
  },
  checkoutLinksUpdate: {
    about: "Changes the given fields of a checkout link, and returns the link.",
    more: `Fields left out stay as they are; \`products\` and \`metadata\` are replaced as a whole. Null removes the discount, the lock on seats or units, the trial, the label and the addresses. New products also end a trial if none of them recurs, and a lock that no longer fits. Sessions that visitors have opened already stay as they are.\n\n${faults.missing("link")} ${UNFIT}`,
  },
  checkoutLinksDelete: {
    about: "Deletes a checkout link; its address stops working. Nothing comes back.",
    more: `No function brings it back. Sessions that visitors have opened already can still be paid. ${faults.gone("link")} ${faults.id}`,
  },
};
