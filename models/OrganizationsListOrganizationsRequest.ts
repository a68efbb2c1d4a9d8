// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import type { OrganizationSortProperty } from "./OrganizationSortProperty.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `organizationsListOrganizations`. */
export interface OrganizationsListOrganizationsRequest {
  slug?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["created_at"]`. */
  sorting?: readonly OrganizationSortProperty[] | null | undefined;
}

/** Checks a {@link OrganizationsListOrganizationsRequest}. */
export const OrganizationsListOrganizationsRequestSchema: ObjectSchema<OrganizationsListOrganizationsRequest> =
  /* @__PURE__ */ objectSchema<OrganizationsListOrganizationsRequest>({
    slug: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
