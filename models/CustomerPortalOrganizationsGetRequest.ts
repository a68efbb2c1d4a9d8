// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalOrganizationsGet`. */
export interface CustomerPortalOrganizationsGetRequest {
  slug: string;
}

/** Checks a {@link CustomerPortalOrganizationsGetRequest}. */
export const CustomerPortalOrganizationsGetRequestSchema: ObjectSchema<CustomerPortalOrganizationsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrganizationsGetRequest>({ slug: v.string() });
