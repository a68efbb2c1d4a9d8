// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerSortProperty } from "./CustomerSortProperty.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** Filters, order and page for `customersList`. A customer must pass every filter that is set. */
export interface CustomersListRequest {
  /**
   * Only customers of this organization, or of any of these. Without it: of all that the token
   * reaches. A UUID (version 4).
   */
  organizationId?: string | readonly string[] | null | undefined;
  /** Only the customer with exactly this e-mail; upper and lower case do not matter. */
  email?: string | null | undefined;
  /**
   * Only customers with this text in the name, billing name or e-mail, or at the start of the
   * external ID; upper and lower case do not matter.
   */
  query?: string | null | undefined;
  /**
   * True: only customers with a subscription that is trialing, active or past due. False: only
   * those without one.
   */
  active?: boolean | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** Items a page. More than 100 counts as 100. An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /**
   * The first decides; each further one, where those before it are equal. Default:
   * `["-created_at"]`.
   */
  sorting?: readonly CustomerSortProperty[] | null | undefined;
  /**
   * Only customers with this metadata. Several values for a key: any of them will do. Several
   * keys: all must match.
   */
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link CustomersListRequest}. */
export const CustomersListRequestSchema: ObjectSchema<CustomersListRequest> =
  /* @__PURE__ */ objectSchema<CustomersListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    email: v.nullish(string()),
    query: v.nullish(string()),
    active: v.nullish(boolean()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
    metadata: v.optional(MetadataQuerySchema),
  });
