// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import type { LicenseKeyStatus } from "./LicenseKeyStatus.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface LicenseKeyUpdate {
  status?: LicenseKeyStatus | null | undefined;
  /** An integer. At least -2147483648. At most 2147483647. Default: `0`. */
  usage?: number | undefined;
  /** An integer. More than 0. At least -2147483648. At most 2147483647. */
  limitActivations?: number | null | undefined;
  /** An integer. More than 0. At least -2147483648. At most 2147483647. */
  limitUsage?: number | null | undefined;
  expiresAt?: Date | null | undefined;
}

/** Checks a {@link LicenseKeyUpdate}. */
export const LicenseKeyUpdateSchema: ObjectSchema<LicenseKeyUpdate> =
  /* @__PURE__ */ objectSchema<LicenseKeyUpdate>({
    status: v.nullish(v.string()),
    usage: v.optional(v.pipe(integer(), v.minValue(-2147483648), v.maxValue(2147483647))),
    limitActivations: v.nullish(
      v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647)),
    ),
    limitUsage: v.nullish(v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647))),
    expiresAt: v.nullish(v.date()),
  });
