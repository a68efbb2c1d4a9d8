// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { CustomerPortalDownloadablesListRequest } from "../../models/CustomerPortalDownloadablesListRequest.js";
import type { DownloadableRead } from "../../models/DownloadableRead.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalDownloadablesList} can fail with. */
export type CustomerPortalDownloadablesListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
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
  alias: (name) => (name === "headers" ? "metadata" : name),
  encode: query,
  read: page,
});
