// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `licenseKeysGetActivation`. */
export interface LicenseKeysGetActivationRequest {
  /** A UUID (version 4). */
  id: string;
  /** A UUID (version 4). */
  activationId: string;
}

/** Checks a {@link LicenseKeysGetActivationRequest}. */
export const LicenseKeysGetActivationRequestSchema: ObjectSchema<LicenseKeysGetActivationRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysGetActivationRequest>({ id: v.string(), activationId: v.string() });
