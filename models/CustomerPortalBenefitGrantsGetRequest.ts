// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalBenefitGrantsGet`. */
export interface CustomerPortalBenefitGrantsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalBenefitGrantsGetRequest}. */
export const CustomerPortalBenefitGrantsGetRequestSchema: ObjectSchema<CustomerPortalBenefitGrantsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalBenefitGrantsGetRequest>({ id: v.string() });
