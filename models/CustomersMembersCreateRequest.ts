// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MemberCreateFromCustomer, MemberCreateFromCustomerSchema } from "./MemberCreateFromCustomer.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Which customer `customersMembersCreate` adds a member to. */
export interface CustomersMembersCreateRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** The new member. */
  memberCreateFromCustomer: MemberCreateFromCustomer;
}

/** Checks a {@link CustomersMembersCreateRequest}. */
export const CustomersMembersCreateRequestSchema: ObjectSchema<CustomersMembersCreateRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersCreateRequest>({
    id: uuid(),
    memberCreateFromCustomer: MemberCreateFromCustomerSchema,
  });
