import type { Words } from "../Words.js";

const LIMIT = "Items a page. More than 100 counts as 100.";
const ORGANIZATIONS =
  "Only customers of this organization, or of any of these. Without it: of all that the token reaches.";
const ANONYMIZE =
  "Also erase the personal data: e-mail and names become hashes, the billing address goes. Cannot be undone. A customer with a tax ID, so a business, keeps `name`.";

const byId = { id: "The customer's Polar ID." };
const byExternalId = { externalId: "The customer's ID in your system. May hold any character but a slash." };

/** What the functions for customers and their payment methods take. */
export const customerRequests: Words["models"] = {
  CustomersListRequest: {
    about: "Filters, order and page for `customersList`. A customer must pass every filter that is set.",
    fields: {
      organizationId: ORGANIZATIONS,
      email: "Only the customer with exactly this e-mail; upper and lower case do not matter.",
      query:
        "Only customers with this text in the name, billing name or e-mail, or at the start of the external ID; upper and lower case do not matter.",
      active:
        "True: only customers with a subscription that is trialing, active or past due. False: only those without one.",
      limit: LIMIT,
      sorting: "The first decides; each further one, where those before it are equal.",
      metadata:
        "Only customers with this metadata. Several values for a key: any of them will do. Several keys: all must match.",
    },
  },
  CustomersExportRequest: {
    about: "Which customers `customersExport` exports.",
    fields: { organizationId: ORGANIZATIONS },
  },
  CustomersGetRequest: { about: "Which customer `customersGet` gets.", fields: byId },
  CustomersGetExternalRequest: { about: "Which customer `customersGetExternal` gets.", fields: byExternalId },
  CustomersUpdateRequest: {
    about: "Which customer `customersUpdate` changes, and how.",
    fields: { ...byId, customerUpdate: "The fields to change." },
  },
  CustomersUpdateExternalRequest: {
    about: "Which customer `customersUpdateExternal` changes, and how.",
    fields: { ...byExternalId, customerUpdate: "The fields to change." },
  },
  CustomersDeleteRequest: {
    about: "Which customer `customersDelete` deletes.",
    fields: { ...byId, anonymize: ANONYMIZE },
  },
  CustomersDeleteExternalRequest: {
    about: "Which customer `customersDeleteExternal` deletes.",
    fields: { ...byExternalId, anonymize: ANONYMIZE },
  },
  CustomersGetStateRequest: { about: "Whose state `customersGetState` gets.", fields: byId },
  CustomersGetStateExternalRequest: {
    about: "Whose state `customersGetStateExternal` gets.",
    fields: byExternalId,
  },
  CustomersListPaymentMethodsRequest: {
    about: "Whose payment methods `customersListPaymentMethods` lists, and which page.",
    fields: { ...byId, limit: LIMIT },
  },
  CustomersListPaymentMethodsExternalRequest: {
    about: "Whose payment methods `customersListPaymentMethodsExternal` lists, and which page.",
    fields: { ...byExternalId, limit: LIMIT },
  },
};
