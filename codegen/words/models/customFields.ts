import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

type Fields = Readonly<Record<string, string>>;

const SLUG = "The key of the answers. Small letters, digits, `-` and `_`; unique in the organization.";
const NAME = "For yourself, and for customers unless `formLabel` says otherwise.";

const fields: Fields = {
  modifiedAt: phrases.modifiedAt,
  metadata: "Your own data on the custom field.",
  slug: "The key of the answers.",
  name: NAME,
  organizationId: phrases.organizationId,
};
const createFields: Fields = {
  metadata: "Your own data on the custom field. Strings have 1 to 500 characters.",
  slug: SLUG,
  name: NAME,
  organizationId: phrases.organizationIdCreate,
};
const updateFields: Fields = {
  metadata: phrases.replaceMetadata,
  name: NAME,
  slug: `${SLUG} A new one renames the key in all answers.`,
  type: "The type that it has: it cannot change.",
  properties: "Replaces all properties.",
};
const form: Fields = {
  formLabel: "What customers read beside the field. Left out: the field's name.",
  formHelpText: "A hint for customers.",
  formPlaceholder: "Shown while the field is empty.",
};

/** Questions that customers answer at checkout. */
export const customFields: Words["models"] = {
  CustomField: { about: "A question that customers answer at checkout, told apart by `type`." },
  CustomFieldText: { about: "A question for a text.", fields },
  CustomFieldNumber: { about: "A question for a whole number.", fields },
  CustomFieldDate: { about: "A question for a date.", fields },
  CustomFieldCheckbox: { about: "A box to tick. If it is required, it must be ticked.", fields },
  CustomFieldSelect: { about: "A question with a choice of answers.", fields },
  CustomFieldType: { about: "What kind of answer a custom field takes. Cannot be changed." },
  CustomFieldTextProperties: {
    about: "How to ask for a text.",
    fields: { ...form, textarea: "Whether there is room for several lines." },
  },
  CustomFieldNumberProperties: {
    about: "How to ask for a number.",
    fields: { ...form, ge: "The least that is taken.", le: "The most that is taken." },
  },
  CustomFieldDateProperties: {
    about: "How to ask for a date.",
    fields: {
      ...form,
      ge: "The first date that is taken, in seconds since 1970 (UTC).",
      le: "The last date that is taken, in seconds since 1970 (UTC).",
    },
  },
  CustomFieldCheckboxProperties: { about: "How to ask for a tick.", fields: form },
  CustomFieldSelectProperties: { about: "How to ask for a choice.", fields: form },
  CustomFieldSelectOption: {
    about: "An answer to choose.",
    fields: { value: "What is stored.", label: "What customers read." },
  },
  CustomFieldCreate: { about: "A custom field to create, told apart by `type`." },
  CustomFieldCreateText: { about: "A question for a text, to create.", fields: createFields },
  CustomFieldCreateNumber: { about: "A question for a whole number, to create.", fields: createFields },
  CustomFieldCreateDate: { about: "A question for a date, to create.", fields: createFields },
  CustomFieldCreateCheckbox: { about: "A box to tick, to create.", fields: createFields },
  CustomFieldCreateSelect: { about: "A question with a choice of answers, to create.", fields: createFields },
  CustomFieldUpdate: { about: "What to change on a custom field. `type` must name the type that it has." },
  CustomFieldUpdateText: { about: "What to change on a question for a text.", fields: updateFields },
  CustomFieldUpdateNumber: {
    about: "What to change on a question for a whole number.",
    fields: updateFields,
  },
  CustomFieldUpdateDate: { about: "What to change on a question for a date.", fields: updateFields },
  CustomFieldUpdateCheckbox: { about: "What to change on a box to tick.", fields: updateFields },
  CustomFieldUpdateSelect: {
    about: "What to change on a question with a choice of answers.",
    fields: updateFields,
  },
  CustomFieldSortProperty: { about: phrases.by },
  ListResourceCustomField: { about: "A page of custom fields as the API sends it." },
  AttachedCustomField: {
    about: "A custom field as a product has it.",
    fields: {
      order: "Its place among the product's fields.",
      required: "Whether customers must answer.",
    },
  },
  AttachedCustomFieldCreate: {
    about: "A custom field to ask at the checkout of a product.",
    fields: { required: "Whether customers must answer. A box must be ticked then." },
  },
};
