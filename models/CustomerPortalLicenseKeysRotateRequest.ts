// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalLicenseKeysRotate`. */
export interface CustomerPortalLicenseKeysRotateRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalLicenseKeysRotateRequest}. */
export const CustomerPortalLicenseKeysRotateRequestSchema: ObjectSchema<CustomerPortalLicenseKeysRotateRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalLicenseKeysRotateRequest>({ id: uuid() });
