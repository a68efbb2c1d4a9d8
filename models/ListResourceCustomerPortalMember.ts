// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerPortalMember, CustomerPortalMemberSchema } from "./CustomerPortalMember.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of members as the API sends it. */
export interface ListResourceCustomerPortalMember {
  items: CustomerPortalMember[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerPortalMember}. */
export const ListResourceCustomerPortalMemberSchema: ObjectSchema<ListResourceCustomerPortalMember> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerPortalMember>({
    items: listSchema(CustomerPortalMemberSchema),
    pagination: PaginationSchema,
  });
