import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const createFields = {
  memberId:
    "The member to act as. For an individual its owner is taken by itself; a team needs one where the organization has members.",
  externalMemberId: "That member's ID in your system, instead of `memberId`.",
  returnUrl: "Where a button in the customer portal leads back to. Without it there is no button.",
};

/** Sessions for the customer portal. */
export const customerSessions: Words["models"] = {
  CustomerSession: {
    about: "A session that acts as one customer, or as one of its members.",
    fields: {
      modifiedAt: phrases.modifiedAt,
      token: "The access token for `customerPortal…` functions. A secret, shown only here.",
      expiresAt: "An hour after creation.",
      customerPortalUrl:
        "Signs the customer in to Polar's portal: it holds the token, so it is a secret too.",
    },
  },
  CustomerSessionCustomerIDCreate: {
    about: "A session to open, for a customer by its Polar ID.",
    fields: createFields,
  },
  CustomerSessionCustomerExternalIDCreate: {
    about: "A session to open, for a customer by its ID in your system.",
    fields: createFields,
  },
};
