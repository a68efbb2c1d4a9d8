// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatsGetClaimInfoRequestSchema } from "../models/CustomerSeatsGetClaimInfoRequest.js";
import { SeatClaimInfoSchema } from "../models/SeatClaimInfo.js";
import { customerSeatsGetClaimInfo as lite } from "./lite/customerSeatsGetClaimInfo.js";

export type { CustomerSeatsGetClaimInfoError } from "./lite/customerSeatsGetClaimInfo.js";

/**
 * `GET /v1/customer-seats/claim/{invitation_token}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsGetClaimInfo: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsGetClaimInfoRequestSchema,
  SeatClaimInfoSchema,
);
