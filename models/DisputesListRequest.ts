// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { DisputeSortProperty } from "./DisputeSortProperty.js";
import type { DisputeStatus } from "./DisputeStatus.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `disputesList`. */
export interface DisputesListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  orderId?: string | readonly string[] | null | undefined;
  status?: DisputeStatus | readonly DisputeStatus[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly DisputeSortProperty[] | null | undefined;
}

/** Checks a {@link DisputesListRequest}. */
export const DisputesListRequestSchema: ObjectSchema<DisputesListRequest> =
  /* @__PURE__ */ objectSchema<DisputesListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    orderId: v.nullish(unionSchema(string(), listSchema(string()))),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
