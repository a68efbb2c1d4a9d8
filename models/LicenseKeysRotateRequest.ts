// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `licenseKeysRotate`. */
export interface LicenseKeysRotateRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link LicenseKeysRotateRequest}. */
export const LicenseKeysRotateRequestSchema: ObjectSchema<LicenseKeysRotateRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysRotateRequest>({ id: uuid() });
