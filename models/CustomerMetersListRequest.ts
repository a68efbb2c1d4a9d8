// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerMeterSortProperty } from "./CustomerMeterSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `customerMetersList`. */
export interface CustomerMetersListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  meterId?: string | readonly string[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-modified_at"]`. */
  sorting?: readonly CustomerMeterSortProperty[] | null | undefined;
}

/** Checks a {@link CustomerMetersListRequest}. */
export const CustomerMetersListRequestSchema: ObjectSchema<CustomerMetersListRequest> =
  /* @__PURE__ */ objectSchema<CustomerMetersListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    meterId: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
