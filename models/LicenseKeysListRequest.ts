// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { LicenseKeyStatus } from "./LicenseKeyStatus.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `licenseKeysList`. */
export interface LicenseKeysListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  benefitId?: string | readonly string[] | null | undefined;
  status?: LicenseKeyStatus | readonly LicenseKeyStatus[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link LicenseKeysListRequest}. */
export const LicenseKeysListRequestSchema: ObjectSchema<LicenseKeysListRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    benefitId: v.nullish(unionSchema(string(), listSchema(string()))),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
