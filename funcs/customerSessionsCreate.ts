// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSessionSchema } from "../models/CustomerSession.js";
import { CustomerSessionsCreateRequestSchema } from "../models/CustomerSessionsCreateRequest.js";
import { customerSessionsCreate as lite } from "./lite/customerSessionsCreate.js";

export type { CustomerSessionsCreateError } from "./lite/customerSessionsCreate.js";

/**
 * `POST /v1/customer-sessions/`. Scopes: `customer_sessions:write`.
 * Errors of its own: `AmbiguousExternalCustomerID` (409), `HTTPValidationError` (422).
 */
export const customerSessionsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSessionsCreateRequestSchema,
  CustomerSessionSchema,
);
