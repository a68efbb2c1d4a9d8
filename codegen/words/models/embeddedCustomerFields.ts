import { teamFields } from "./customers.js";

/** The fields of a customer of either type, as orders, subscriptions and disputes hold it. */
export const embeddedCustomerFields: Readonly<Record<string, string>> = {
  ...teamFields,
  type: "Both types have the same fields here.",
};
