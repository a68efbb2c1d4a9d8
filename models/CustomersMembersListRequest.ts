// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import type { MemberSortProperty } from "./MemberSortProperty.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersMembersListRequest {
  /** A UUID (version 4). */
  id: string;
  role?: MemberRole | null | undefined;
  /** More than 0. Default: `1`. */
  page?: number | undefined;
  /** More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: MemberSortProperty[] | null | undefined;
}

/** Checks a {@link CustomersMembersListRequest}. */
export const CustomersMembersListRequestSchema: ObjectSchema<CustomersMembersListRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersListRequest>({
    id: v.string(),
    role: v.nullish(v.string()),
    page: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0))),
    sorting: v.nullish(v.array(v.string())),
  });
