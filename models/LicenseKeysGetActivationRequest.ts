// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `licenseKeysGetActivation`. */
export interface LicenseKeysGetActivationRequest {
  /** A UUID (version 4). */
  id: string;
  /** A UUID (version 4). */
  activationId: string;
}

/** Checks a {@link LicenseKeysGetActivationRequest}. */
export const LicenseKeysGetActivationRequestSchema: ObjectSchema<LicenseKeysGetActivationRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysGetActivationRequest>({ id: uuid(), activationId: uuid() });
