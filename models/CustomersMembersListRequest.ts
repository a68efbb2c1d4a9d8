// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import type { MemberRole } from "./MemberRole.js";
import type { MemberSortProperty } from "./MemberSortProperty.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Whose members `customersMembersList` lists, and which page. */
export interface CustomersMembersListRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** Only members with this role. */
  role?: MemberRole | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** Items a page. More than 100 counts as 100. An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly MemberSortProperty[] | null | undefined;
}

/** Checks a {@link CustomersMembersListRequest}. */
export const CustomersMembersListRequestSchema: ObjectSchema<CustomersMembersListRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersListRequest>({
    id: uuid(),
    role: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
