// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalDownloadablesListRequestSchema } from "../models/CustomerPortalDownloadablesListRequest.js";
import { ListResourceDownloadableReadSchema } from "../models/ListResourceDownloadableRead.js";
import { customerPortalDownloadablesList as lite } from "./lite/customerPortalDownloadablesList.js";

export type { CustomerPortalDownloadablesListError } from "./lite/customerPortalDownloadablesList.js";

/**
 * `GET /v1/customer-portal/downloadables/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalDownloadablesList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalDownloadablesListRequestSchema,
  ListResourceDownloadableReadSchema,
);
