// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which units were given. */
export interface MeterCreditedMetadata {
  meterId: string;
  /** Negative: they were taken back. An integer. */
  units: number;
  /** Whether what is left of them stays when the period ends. */
  rollover: boolean;
}

/** Checks a {@link MeterCreditedMetadata}. */
export const MeterCreditedMetadataSchema: ObjectSchema<MeterCreditedMetadata> =
  /* @__PURE__ */ objectSchema<MeterCreditedMetadata>({
    meterId: string(),
    units: integer(),
    rollover: boolean(),
  });
