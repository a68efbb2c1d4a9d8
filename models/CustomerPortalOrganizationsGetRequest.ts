// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalOrganizationsGet`. */
export interface CustomerPortalOrganizationsGetRequest {
  slug: string;
}

/** Checks a {@link CustomerPortalOrganizationsGetRequest}. */
export const CustomerPortalOrganizationsGetRequestSchema: ObjectSchema<CustomerPortalOrganizationsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrganizationsGetRequest>({ slug: string() });
