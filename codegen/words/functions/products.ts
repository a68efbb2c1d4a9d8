import type { Words } from "../Words.js";
import { faults } from "./faults.js";

const PRICES =
  "the prices do not go together: at most one fixed, one by seat or by unit, and one for each meter, or a custom one with meters only, the same kinds and one `taxBehavior` for each currency, and the organization's default currency among them; metered prices and prices by unit need a recurring product; a meter, file or custom field is missing; or a field is wrong";
const NOT_ALLOWED = "`NotPermitted`: the token's user may not manage products.";

/** What is sold. */
export const products: Words["functions"] = {
  productsList: {
    about: "Lists the products that the token reaches, the newest first, a page at a time.",
    more: `A product must pass all filters that are set; without \`isArchived\` and \`visibility\` archived ones and drafts are listed as well. A page past the end is empty, not an error. ${faults.list}`,
  },
  productsCreate: {
    about: "Creates a product with its prices, and returns it.",
    more: `Whether it recurs, and how often, is for good. It grants nothing until \`productsUpdateBenefits\`. Sends the \`product.created\` webhook. After a timeout, look for it with \`productsList\` before creating it again.\n\n\`HTTPValidationError\`: ${PRICES}. Prices by seat, prices by unit and a meter interval are also refused where Polar has not enabled them for the organization.`,
  },
  productsGet: {
    about: "Gets a product by its ID, also an archived one.",
    more: `${faults.missing("product")} ${faults.id}`,
  },
  productsUpdate: {
    about: "Changes the given fields of a product, and returns the product.",
    more: `Fields left out stay as they are; \`prices\`, \`medias\`, \`attachedCustomFields\` and \`metadata\` are replaced as a whole. A price cannot be changed: one that is left out of \`prices\` is archived, so name with \`{ id }\` what is to stay. Subscriptions keep the prices that they were bought at. \`isArchived: true\` ends the sale and takes the product off its checkout links, deleting those that have no other; \`false\` brings back the sale, but not the links. Sends the \`product.updated\` webhook.\n\n${faults.missing("product")} ${NOT_ALLOWED} \`HTTPValidationError\`: the interval would change; a one-time product would get a trial; ${PRICES}.`,
  },
  productsDelete: {
    about: "Deletes a product that can be deleted; reads and lists no longer find it. Nothing comes back.",
    more: `\`ProductNotDeletable\`: its \`isDeletable\` is false; archive it with \`productsUpdate\` instead. ${NOT_ALLOWED} ${faults.gone("product")} ${faults.id}`,
  },
  productsUpdateBenefits: {
    about: "Sets which benefits a product grants, and returns the product.",
    more: `The list replaces the one before; its order is how customers see it, and an empty one takes all away. Everybody who has bought the product gets what is added and loses what is taken away, in the background; for a product sold by seat, everybody who holds a seat. Sends the \`product.updated\` webhook.\n\n${faults.missing("product")} ${NOT_ALLOWED} \`HTTPValidationError\`: a benefit is missing or another organization's, or may not be added or removed by hand.`,
  },
};
