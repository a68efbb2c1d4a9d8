// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { type Organization, OrganizationSchema } from "./Organization.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of organizations as the API sends it. */
export interface ListResourceOrganization {
  items: Organization[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceOrganization}. */
export const ListResourceOrganizationSchema: ObjectSchema<ListResourceOrganization> =
  /* @__PURE__ */ objectSchema<ListResourceOrganization>({
    items: listSchema(OrganizationSchema),
    pagination: PaginationSchema,
  });
