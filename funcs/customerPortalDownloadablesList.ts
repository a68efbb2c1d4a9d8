// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalDownloadablesListRequestSchema } from "../models/CustomerPortalDownloadablesListRequest.js";
import { ListResourceDownloadableReadSchema } from "../models/ListResourceDownloadableRead.js";
import { customerPortalDownloadablesList as lite } from "./lite/customerPortalDownloadablesList.js";

export type { CustomerPortalDownloadablesListError } from "./lite/customerPortalDownloadablesList.js";

/**
 * Lists the files that the customer may download, the newest first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only.
 *
 * `file.download.url` needs no token: whoever has it can download for an hour. So do not store it,
 * but list again. Files that are disabled or still being uploaded are left out.
 * `HTTPValidationError`: `benefitId` is no UUID, or `page` or `limit` is below 1.
 *
 * `GET /v1/customer-portal/downloadables/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalDownloadablesList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalDownloadablesListRequestSchema,
  ListResourceDownloadableReadSchema,
);
