// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Which member `customersMembersGet` gets. */
export interface CustomersMembersGetRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** The member's Polar ID. A UUID. */
  memberId: string;
}

/** Checks a {@link CustomersMembersGetRequest}. */
export const CustomersMembersGetRequestSchema: ObjectSchema<CustomersMembersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersGetRequest>({ id: uuid(), memberId: uuid() });
