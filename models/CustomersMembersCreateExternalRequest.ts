// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MemberCreateFromCustomer, MemberCreateFromCustomerSchema } from "./MemberCreateFromCustomer.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which customer `customersMembersCreateExternal` adds a member to. */
export interface CustomersMembersCreateExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
  /** The new member. */
  memberCreateFromCustomer: MemberCreateFromCustomer;
}

/** Checks a {@link CustomersMembersCreateExternalRequest}. */
export const CustomersMembersCreateExternalRequestSchema: ObjectSchema<CustomersMembersCreateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersCreateExternalRequest>({
    externalId: string(),
    memberCreateFromCustomer: MemberCreateFromCustomerSchema,
  });
