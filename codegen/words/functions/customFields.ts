import type { Words } from "../Words.js";
import { faults } from "./faults.js";

/** Questions that customers answer at checkout. */
export const customFields: Words["functions"] = {
  customFieldsList: {
    about: "Lists the custom fields that the token reaches, by slug, a page at a time.",
    more: `A field must pass all filters that are set; deleted ones are never listed. A page past the end is empty, not an error. ${faults.list}`,
  },
  customFieldsCreate: {
    about: "Creates a custom field, a question to ask at checkout, and returns it.",
    more: "Customers meet it once it is attached to a product, with `attachedCustomFields` of `productsCreate` or `productsUpdate`. No webhook is sent. `HTTPValidationError`: the slug is taken in the organization, or a field is wrong.",
  },
  customFieldsGet: {
    about: "Gets a custom field by its ID.",
    more: `${faults.missing("custom field")} ${faults.id}`,
  },
  customFieldsUpdate: {
    about: "Changes the given fields of a custom field, and returns it.",
    more: `Fields left out stay as they are; \`properties\` and \`metadata\` are replaced as a whole. A new slug renames the key in all answers that were ever given, so code that reads them must follow. Answers are not checked again against new properties.\n\n${faults.missing("custom field")} \`HTTPValidationError\`: \`type\` is not the one that the field has, the slug is taken in the organization, or a field is wrong.`,
  },
  customFieldsDelete: {
    about: "Deletes a custom field, and takes it off all products. Nothing comes back.",
    more: `No function brings it back, but its slug becomes free. Answers on orders and subscriptions stay. ${faults.gone("custom field")} ${faults.id}`,
  },
};
