// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerWalletSortProperty } from "./CustomerWalletSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalWalletsList`. */
export interface CustomerPortalWalletsListRequest {
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly CustomerWalletSortProperty[] | null | undefined;
}

/** Checks a {@link CustomerPortalWalletsListRequest}. */
export const CustomerPortalWalletsListRequestSchema: ObjectSchema<CustomerPortalWalletsListRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalWalletsListRequest>({
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
