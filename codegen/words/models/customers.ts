import type { Words } from "../Words.js";

/** The fields that every customer has, also as part of its state. */
export const customerFields: Readonly<Record<string, string>> = {
  modifiedAt: "Null until the first change.",
  metadata: "Your own data on the customer.",
  externalId:
    "The customer's ID in your system, unique in the organization and fixed once set. Null if it has none.",
  emailVerified:
    "Whether the customer has entered the customer portal with this e-mail. A new e-mail sets it to false.",
  name: "Null if not known.",
  billingName: "The name for invoices. Falls back to `name`, so null means that neither is known.",
  billingAddress: "Null until one is given. After that it can be replaced, but not removed.",
  taxId:
    'The number with its format, such as `["DE123456789", "eu_vat"]`. Requests take this pair, or the number alone.',
  locale: "The customer's language, such as `en` or `pt-BR`. Null if not known.",
  organizationId: "The organization whose customer this is.",
  defaultPaymentMethodId:
    "The saved payment method that is used unless another is chosen. Null if there is none. `customersListPaymentMethods` gives its details.",
  deletedAt:
    "Null while the customer exists. Reads and lists leave deleted customers out; webhooks may hold one.",
  firstUserEventAt:
    "The time of the customer's first event. Can be earlier than `createdAt`; null if there was no event.",
  avatarUrl:
    "A Gravatar address made from the e-mail; null without one. There need not be a picture behind it.",
};

const UNIQUE_EMAIL = "Unique in the organization; upper and lower case do not matter.";
const INDIVIDUAL = "Always `individual`: narrow by it.";
const TEAM = "Always `team`: narrow by it.";

export const individualFields: Readonly<Record<string, string>> = {
  ...customerFields,
  email: UNIQUE_EMAIL,
  type: INDIVIDUAL,
};

export const teamFields: Readonly<Record<string, string>> = {
  ...customerFields,
  email: `${UNIQUE_EMAIL} Null if the team has none of its own and is reached through its owner.`,
  type: TEAM,
};

const createFields: Readonly<Record<string, string>> = {
  metadata: "Your own data on the customer. Strings have 1 to 500 characters.",
  externalId:
    "The customer's ID in your system: unique in the organization and fixed once set. An empty string counts as null.",
  name: "An empty string counts as null.",
  billingAddress: "Required with `taxId`.",
  taxId:
    "The number, alone or in the pair that answers hold; its format follows from the country of `billingAddress`. An empty string counts as null.",
  locale: "The customer's language, with a region if you like: `en`, `pt-BR`, `es-419`.",
  organizationId:
    "Leave it out with an organization access token, which refuses it. Required if the token reaches several organizations.",
};

const OWNER =
  "The first member, who owns the customer; has no effect if the organization has no member management. What is left out comes from the customer.";

const changeFields: Readonly<Record<string, string>> = {
  metadata:
    "Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings have 1 to 500 characters.",
  email: `${UNIQUE_EMAIL} Null changes nothing. A new one counts as unverified, and an individual's owner takes it over.`,
  name: "Null or an empty string clears it.",
  billingAddress: "Replaces the whole address. Null is refused: an address cannot be removed.",
  taxId:
    "The number, alone or in the pair that answers hold; needs a billing address, sent along or there before, whose country decides the format.",
  locale: "The customer's language, with a region if you like: `en`, `pt-BR`, `es-419`. Null clears it.",
};

/** Customers as they are read and written. */
export const customers: Words["models"] = {
  Customer: {
    about:
      "A buyer of one organization: one person (`individual`) or a group with members (`team`), told apart by `type`.",
  },
  CustomerIndividual: { about: "A customer that is one person.", fields: individualFields },
  CustomerTeam: { about: "A customer that is a group of people, its members.", fields: teamFields },
  CustomerType: {
    about: "One person, or a group with members. An individual can become a team, not the reverse.",
  },
  CustomerCreate: { about: "A customer to create: an individual, unless `type` says `team`." },
  CustomerIndividualCreate: {
    about: "A person to create as a customer.",
    fields: {
      ...createFields,
      owner: OWNER,
      type: "May be left out. An individual can become a team later, but a team never an individual.",
      email: UNIQUE_EMAIL,
    },
  },
  CustomerTeamCreate: {
    about: "A group to create as a customer. It needs an e-mail or an owner.",
    fields: {
      ...createFields,
      owner: `${OWNER} Required without \`email\`.`,
      type: "A team cannot become an individual later.",
      email: `${UNIQUE_EMAIL} May be left out if there is an \`owner\`.`,
    },
  },
  CustomerUpdate: {
    about: "What to change on a customer. A field left out stays as it is.",
    fields: {
      ...changeFields,
      externalId: "Can be set while the customer has none; after that a different value or null is refused.",
      type: "`team` makes an individual a team. The way back is refused.",
    },
  },
  CustomerUpdateExternalID: {
    about:
      "What to change on a customer found by external ID. A field left out stays as it is; external ID and type cannot change here.",
    fields: changeFields,
  },
  CustomerSortProperty: { about: "What to sort customers by; a leading `-` reverses the order." },
  ListResourceCustomer: { about: "A page of customers as the API sends it." },
};
