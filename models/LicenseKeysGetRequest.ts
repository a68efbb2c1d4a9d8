// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `licenseKeysGet`. */
export interface LicenseKeysGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link LicenseKeysGetRequest}. */
export const LicenseKeysGetRequestSchema: ObjectSchema<LicenseKeysGetRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysGetRequest>({ id: uuid() });
