// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalWalletsListRequestSchema } from "../models/CustomerPortalWalletsListRequest.js";
import { ListResourceCustomerWalletSchema } from "../models/ListResourceCustomerWallet.js";
import { customerPortalWalletsList as lite } from "./lite/customerPortalWalletsList.js";

export type { CustomerPortalWalletsListError } from "./lite/customerPortalWalletsList.js";

/**
 * `GET /v1/customer-portal/wallets/`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalWalletsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalWalletsListRequestSchema,
  ListResourceCustomerWalletSchema,
);
