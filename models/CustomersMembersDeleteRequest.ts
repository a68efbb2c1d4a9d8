// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Which member `customersMembersDelete` removes. */
export interface CustomersMembersDeleteRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** The member's Polar ID. A UUID. */
  memberId: string;
}

/** Checks a {@link CustomersMembersDeleteRequest}. */
export const CustomersMembersDeleteRequestSchema: ObjectSchema<CustomersMembersDeleteRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersDeleteRequest>({ id: uuid(), memberId: uuid() });
