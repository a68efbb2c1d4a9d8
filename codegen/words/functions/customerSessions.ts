import type { Words } from "../Words.js";

/** Sessions for the customer portal. */
export const customerSessions: Words["functions"] = {
  customerSessionsCreate: {
    about: "Opens a session that acts as one customer, for the customer portal and its functions.",
    more: "Send the customer to `customerPortalUrl`, or give `token` to a core whose `customerPortal…` functions then act as that customer. The token is a secret, shown here only, and good for an hour. Call this on your server for a customer you have signed in yourself.\n\nWhere the organization has members, the session is one member's: name it for a team; an individual's owner is taken by itself.\n\n`AmbiguousExternalCustomerID`: the token reaches several customers with this external ID; use the Polar ID, or set `organizationId` on the core. `HTTPValidationError`: no such customer (not a `ResourceNotFound`), no such member of it, or a team without a member.",
  },
};
