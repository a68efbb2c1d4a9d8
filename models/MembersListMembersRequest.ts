// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import type { MemberRole } from "./MemberRole.js";
import type { MemberSortProperty } from "./MemberSortProperty.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `membersListMembers`. */
export interface MembersListMembersRequest {
  customerId?: string | null | undefined;
  externalCustomerId?: string | null | undefined;
  role?: MemberRole | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly MemberSortProperty[] | null | undefined;
}

/** Checks a {@link MembersListMembersRequest}. */
export const MembersListMembersRequestSchema: ObjectSchema<MembersListMembersRequest> =
  /* @__PURE__ */ objectSchema<MembersListMembersRequest>({
    customerId: v.nullish(string()),
    externalCustomerId: v.nullish(string()),
    role: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
