// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `customerPortalLicenseKeysGet`. */
export interface CustomerPortalLicenseKeysGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalLicenseKeysGetRequest}. */
export const CustomerPortalLicenseKeysGetRequestSchema: ObjectSchema<CustomerPortalLicenseKeysGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalLicenseKeysGetRequest>({ id: v.string() });
