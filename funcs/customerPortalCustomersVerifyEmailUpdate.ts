// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerEmailUpdateVerifyRequestSchema } from "../models/CustomerEmailUpdateVerifyRequest.js";
import { CustomerEmailUpdateVerifyResponseSchema } from "../models/CustomerEmailUpdateVerifyResponse.js";
import { customerPortalCustomersVerifyEmailUpdate as lite } from "./lite/customerPortalCustomersVerifyEmailUpdate.js";

export type { CustomerPortalCustomersVerifyEmailUpdateError } from "./lite/customerPortalCustomersVerifyEmailUpdate.js";

/** `POST /v1/customer-portal/customers/me/email-update/verify`. */
export const customerPortalCustomersVerifyEmailUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerEmailUpdateVerifyRequestSchema,
  CustomerEmailUpdateVerifyResponseSchema,
);
