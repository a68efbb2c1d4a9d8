// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalBenefitGrantsGet`. */
export interface CustomerPortalBenefitGrantsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalBenefitGrantsGetRequest}. */
export const CustomerPortalBenefitGrantsGetRequestSchema: ObjectSchema<CustomerPortalBenefitGrantsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalBenefitGrantsGetRequest>({ id: uuid() });
