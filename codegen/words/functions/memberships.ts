import type { Words } from "../Words.js";

/** The list of members over all customers. */
export const memberships: Words["functions"] = {
  membersListMembers: {
    about: "Lists the members of all customers that the token reaches, the newest first, a page at a time.",
    more: "For one customer use `customersMembersList` or `customersMembersListExternal`. With an external customer ID that several organizations use, the members of all those customers come. A customer that does not exist gives an empty page; `SDKError` with status 404: a customer ID that is no UUID. `HTTPValidationError`: a role, sorting, `page` or `limit` that cannot be read.",
  },
};
