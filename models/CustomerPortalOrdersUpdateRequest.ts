// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerOrderUpdate, CustomerOrderUpdateSchema } from "./CustomerOrderUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalOrdersUpdate`. */
export interface CustomerPortalOrdersUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  customerOrderUpdate: CustomerOrderUpdate;
}

/** Checks a {@link CustomerPortalOrdersUpdateRequest}. */
export const CustomerPortalOrdersUpdateRequestSchema: ObjectSchema<CustomerPortalOrdersUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersUpdateRequest>({
    id: uuid(),
    customerOrderUpdate: CustomerOrderUpdateSchema,
  });
