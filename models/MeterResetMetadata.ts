// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which meter was reset. */
export interface MeterResetMetadata {
  meterId: string;
}

/** Checks a {@link MeterResetMetadata}. */
export const MeterResetMetadataSchema: ObjectSchema<MeterResetMetadata> =
  /* @__PURE__ */ objectSchema<MeterResetMetadata>({ meterId: string() });
