// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalLicenseKeysGet`. */
export interface CustomerPortalLicenseKeysGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalLicenseKeysGetRequest}. */
export const CustomerPortalLicenseKeysGetRequestSchema: ObjectSchema<CustomerPortalLicenseKeysGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalLicenseKeysGetRequest>({ id: v.string() });
