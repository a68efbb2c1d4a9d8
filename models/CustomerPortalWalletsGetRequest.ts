// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalWalletsGet`. */
export interface CustomerPortalWalletsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalWalletsGetRequest}. */
export const CustomerPortalWalletsGetRequestSchema: ObjectSchema<CustomerPortalWalletsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalWalletsGetRequest>({ id: v.string() });
