// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerBenefitGrantUpdate,
  CustomerBenefitGrantUpdateSchema,
} from "./CustomerBenefitGrantUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalBenefitGrantsUpdate`. */
export interface CustomerPortalBenefitGrantsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  customerBenefitGrantUpdate: CustomerBenefitGrantUpdate;
}

/** Checks a {@link CustomerPortalBenefitGrantsUpdateRequest}. */
export const CustomerPortalBenefitGrantsUpdateRequestSchema: ObjectSchema<CustomerPortalBenefitGrantsUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalBenefitGrantsUpdateRequest>({
    id: uuid(),
    customerBenefitGrantUpdate: CustomerBenefitGrantUpdateSchema,
  });
