// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { type Member, MemberSchema } from "./Member.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of members as the API sends it. */
export interface ListResourceMember {
  items: Member[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceMember}. */
export const ListResourceMemberSchema: ObjectSchema<ListResourceMember> =
  /* @__PURE__ */ objectSchema<ListResourceMember>({
    items: listSchema(MemberSchema),
    pagination: PaginationSchema,
  });
