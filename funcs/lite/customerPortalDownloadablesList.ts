// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerPortalDownloadablesListRequest } from "../../models/CustomerPortalDownloadablesListRequest.js";
import type { DownloadableRead } from "../../models/DownloadableRead.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalDownloadablesList} can fail with. */
export type CustomerPortalDownloadablesListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalDownloadablesList: ListEndpointWithDefaults<
  CustomerPortalDownloadablesListRequest,
  DownloadableRead,
  CustomerPortalDownloadablesListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/downloadables/",
  errors: ["HTTPValidationError"],
  fields: { headers: "keep" },
  encode: query,
  read: page,
});
