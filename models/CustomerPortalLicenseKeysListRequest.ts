// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalLicenseKeysList`. */
export interface CustomerPortalLicenseKeysListRequest {
  /** A UUID (version 4). */
  benefitId?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link CustomerPortalLicenseKeysListRequest}. */
export const CustomerPortalLicenseKeysListRequestSchema: ObjectSchema<CustomerPortalLicenseKeysListRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalLicenseKeysListRequest>({
    benefitId: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
