// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `licenseKeysRotate`. */
export interface LicenseKeysRotateRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link LicenseKeysRotateRequest}. */
export const LicenseKeysRotateRequestSchema: ObjectSchema<LicenseKeysRotateRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysRotateRequest>({ id: v.string() });
