// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { BenefitType } from "./BenefitType.js";
import type { CustomerBenefitGrantSortProperty } from "./CustomerBenefitGrantSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `customerPortalBenefitGrantsList`. */
export interface CustomerPortalBenefitGrantsListRequest {
  query?: string | null | undefined;
  typeFilter?: BenefitType | readonly BenefitType[] | null | undefined;
  /** A UUID (version 4). */
  benefitId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  checkoutId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  orderId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  subscriptionId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  memberId?: string | readonly string[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["product_benefit","-granted_at"]`. */
  sorting?: readonly CustomerBenefitGrantSortProperty[] | null | undefined;
}

/** Checks a {@link CustomerPortalBenefitGrantsListRequest}. */
export const CustomerPortalBenefitGrantsListRequestSchema: ObjectSchema<CustomerPortalBenefitGrantsListRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalBenefitGrantsListRequest>({
    query: v.nullish(string()),
    typeFilter: v.nullish(unionSchema(string(), listSchema(string()))),
    benefitId: v.nullish(unionSchema(string(), listSchema(string()))),
    checkoutId: v.nullish(unionSchema(string(), listSchema(string()))),
    orderId: v.nullish(unionSchema(string(), listSchema(string()))),
    subscriptionId: v.nullish(unionSchema(string(), listSchema(string()))),
    memberId: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
