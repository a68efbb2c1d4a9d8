// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalLicenseKeysGet`. */
export interface CustomerPortalLicenseKeysGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalLicenseKeysGetRequest}. */
export const CustomerPortalLicenseKeysGetRequestSchema: ObjectSchema<CustomerPortalLicenseKeysGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalLicenseKeysGetRequest>({ id: uuid() });
