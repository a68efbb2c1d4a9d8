// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { LicenseKeyStatus } from "./LicenseKeyStatus.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to change on a license key. A field left out stays as it is. */
export interface LicenseKeyUpdate {
  /** `revoked` takes the benefit too, `granted` gives it back; `disabled` stops the key alone. */
  status?: LicenseKeyStatus | null | undefined;
  /**
   * Sets the count, such as to 0. Left out, it stays as it is. An integer. At least -2147483648.
   * At most 2147483647. Default: `0`.
   */
  usage?: number | undefined;
  /**
   * Null: no activations. Those that exist stay, even above a lower limit. An integer. More than
   * 0. At least -2147483648. At most 2147483647.
   */
  limitActivations?: number | null | undefined;
  /** Null: no limit. An integer. More than 0. At least -2147483648. At most 2147483647. */
  limitUsage?: number | null | undefined;
  /** Null: never. */
  expiresAt?: Date | null | undefined;
}

/** Checks a {@link LicenseKeyUpdate}. */
export const LicenseKeyUpdateSchema: ObjectSchema<LicenseKeyUpdate> =
  /* @__PURE__ */ objectSchema<LicenseKeyUpdate>({
    status: v.nullish(string()),
    usage: v.optional(v.pipe(integer(), v.minValue(-2147483648), v.maxValue(2147483647))),
    limitActivations: v.nullish(
      v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647)),
    ),
    limitUsage: v.nullish(v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647))),
    expiresAt: v.nullish(date()),
  });
