// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerCustomerMeterSortProperty } from "./CustomerCustomerMeterSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `customerPortalCustomerMetersList`. */
export interface CustomerPortalCustomerMetersListRequest {
  /** A UUID (version 4). */
  meterId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-modified_at"]`. */
  sorting?: readonly CustomerCustomerMeterSortProperty[] | null | undefined;
}

/** Checks a {@link CustomerPortalCustomerMetersListRequest}. */
export const CustomerPortalCustomerMetersListRequestSchema: ObjectSchema<CustomerPortalCustomerMetersListRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomerMetersListRequest>({
    meterId: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
