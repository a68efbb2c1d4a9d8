// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalWalletsGet`. */
export interface CustomerPortalWalletsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalWalletsGetRequest}. */
export const CustomerPortalWalletsGetRequestSchema: ObjectSchema<CustomerPortalWalletsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalWalletsGetRequest>({ id: uuid() });
