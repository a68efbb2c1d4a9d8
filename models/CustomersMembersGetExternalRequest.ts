// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which member `customersMembersGetExternal` gets. */
export interface CustomersMembersGetExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
  /** The member's ID in your system. May hold any character but a slash. */
  memberExternalId: string;
}

/** Checks a {@link CustomersMembersGetExternalRequest}. */
export const CustomersMembersGetExternalRequestSchema: ObjectSchema<CustomersMembersGetExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersGetExternalRequest>({
    externalId: string(),
    memberExternalId: string(),
  });
