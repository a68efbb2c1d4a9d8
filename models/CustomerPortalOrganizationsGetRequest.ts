// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `customerPortalOrganizationsGet`. */
export interface CustomerPortalOrganizationsGetRequest {
  slug: string;
}

/** Checks a {@link CustomerPortalOrganizationsGetRequest}. */
export const CustomerPortalOrganizationsGetRequestSchema: ObjectSchema<CustomerPortalOrganizationsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrganizationsGetRequest>({ slug: v.string() });
