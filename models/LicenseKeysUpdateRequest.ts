// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type LicenseKeyUpdate, LicenseKeyUpdateSchema } from "./LicenseKeyUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `licenseKeysUpdate`. */
export interface LicenseKeysUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  licenseKeyUpdate: LicenseKeyUpdate;
}

/** Checks a {@link LicenseKeysUpdateRequest}. */
export const LicenseKeysUpdateRequestSchema: ObjectSchema<LicenseKeysUpdateRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysUpdateRequest>({
    id: uuid(),
    licenseKeyUpdate: LicenseKeyUpdateSchema,
  });
