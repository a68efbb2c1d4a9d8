// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

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
