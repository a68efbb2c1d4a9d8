// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalWalletsGetRequestSchema } from "../models/CustomerPortalWalletsGetRequest.js";
import { CustomerWalletSchema } from "../models/CustomerWallet.js";
import { customerPortalWalletsGet as lite } from "./lite/customerPortalWalletsGet.js";

export type { CustomerPortalWalletsGetError } from "./lite/customerPortalWalletsGet.js";

/**
 * `GET /v1/customer-portal/wallets/{id}`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalWalletsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalWalletsGetRequestSchema,
  CustomerWalletSchema,
);
