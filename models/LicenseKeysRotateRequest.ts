// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `licenseKeysRotate`. */
export interface LicenseKeysRotateRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link LicenseKeysRotateRequest}. */
export const LicenseKeysRotateRequestSchema: ObjectSchema<LicenseKeysRotateRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysRotateRequest>({ id: v.string() });
