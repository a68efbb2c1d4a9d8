// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Which member `customersMembersGet` gets. */
export interface CustomersMembersGetRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** The member's Polar ID. A UUID. */
  memberId: string;
}

/** Checks a {@link CustomersMembersGetRequest}. */
export const CustomersMembersGetRequestSchema: ObjectSchema<CustomersMembersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersGetRequest>({ id: v.string(), memberId: v.string() });
