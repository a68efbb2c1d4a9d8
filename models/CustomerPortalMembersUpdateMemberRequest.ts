// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerPortalMemberUpdate,
  CustomerPortalMemberUpdateSchema,
} from "./CustomerPortalMemberUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalMembersUpdateMember`. */
export interface CustomerPortalMembersUpdateMemberRequest {
  /** A UUID. */
  id: string;
  customerPortalMemberUpdate: CustomerPortalMemberUpdate;
}

/** Checks a {@link CustomerPortalMembersUpdateMemberRequest}. */
export const CustomerPortalMembersUpdateMemberRequestSchema: ObjectSchema<CustomerPortalMembersUpdateMemberRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalMembersUpdateMemberRequest>({
    id: uuid(),
    customerPortalMemberUpdate: CustomerPortalMemberUpdateSchema,
  });
