// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MeterUpdate, MeterUpdateSchema } from "./MeterUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `metersUpdate`. */
export interface MetersUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  meterUpdate: MeterUpdate;
}

/** Checks a {@link MetersUpdateRequest}. */
export const MetersUpdateRequestSchema: ObjectSchema<MetersUpdateRequest> =
  /* @__PURE__ */ objectSchema<MetersUpdateRequest>({ id: uuid(), meterUpdate: MeterUpdateSchema });
