import type { Words } from "../Words.js";

const STATE = "In the US and Canada an ISO 3166-2 code such as `US-CA`";
const DETAIL = "What went wrong, for people; the wording may change.";

/** What several resources share: addresses, tax IDs, metadata, pages, errors. */
export const common: Words["models"] = {
  Address: {
    about: "A billing address. Only the country is always there.",
    fields: { state: `State, province or region. ${STATE}.` },
  },
  AddressInput: {
    about: "A billing address to write. The country is enough.",
    fields: {
      state: `State, province or region. ${STATE}; plain \`CA\` is taken too, any other state there is refused.`,
    },
  },
  CountryAlpha2: { about: "A country as an ISO 3166-1 alpha-2 code." },
  CountryAlpha2Input: {
    about:
      "A country that a request may name, as an ISO 3166-1 alpha-2 code: all of them but Cuba, Iran, North Korea, Russia and Syria.",
  },
  TaxIDFormat: { about: "The kind of a tax ID: the country or region in lower case, then its local name." },
  MetadataOutputType: { about: "Your own data on an object: strings, numbers and booleans by key." },
  MetadataQuery: {
    about:
      "A filter by metadata, wanted values by key. One of a key's values must match, and each key must; numbers and booleans are compared as text.",
  },
  RecurringInterval: { about: "The unit of time in which a subscription recurs." },
  Pagination: {
    about: "How long a list is in all.",
    fields: {
      totalCount: "Items on all pages together.",
      maxPage: "The number of the last page; 0 if there are no items.",
    },
  },
  HTTPValidationError: {
    about: "The request breaks the API's schema or one of its rules. Nothing was done.",
    fields: { detail: "One entry for each fault." },
  },
  ValidationError: {
    about: "One fault of a request.",
    fields: {
      loc: "Where: first `body`, `query` or `path`, then the names as the API spells them (snake_case) and places in lists.",
      msg: DETAIL,
      type: "The kind of fault, for programs: `missing`, `value_error`, `uuid_parsing` and many more.",
      input: "The value that was refused.",
      ctx: "What the message was made from, such as a limit.",
    },
  },
  Context: { about: "Details of a validation fault; which ones depends on its `type`." },
  ResourceNotFound: {
    about: "There is no such object, or it is out of the token's reach or deleted.",
    fields: { detail: DETAIL },
  },
  NotPermitted: {
    about: "The token is good, but a rule of the organization or of the object forbids this.",
    fields: { detail: DETAIL },
  },
  AmbiguousExternalCustomerID: {
    about:
      "Customers in several organizations have this external ID. Name the organization (`organizationId` on the core) or use the customer's Polar ID.",
    fields: { detail: DETAIL },
  },
};
