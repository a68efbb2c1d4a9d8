// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomerPortalMemberUpdate,
  CustomerPortalMemberUpdateSchema,
} from "./CustomerPortalMemberUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalMembersUpdateMember`. */
export interface CustomerPortalMembersUpdateMemberRequest {
  /** A UUID. */
  id: string;
  customerPortalMemberUpdate: CustomerPortalMemberUpdate;
}

/** Checks a {@link CustomerPortalMembersUpdateMemberRequest}. */
export const CustomerPortalMembersUpdateMemberRequestSchema: ObjectSchema<CustomerPortalMembersUpdateMemberRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalMembersUpdateMemberRequest>({
    id: v.string(),
    customerPortalMemberUpdate: CustomerPortalMemberUpdateSchema,
  });
