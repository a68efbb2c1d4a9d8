// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerOrganizationData } from "../../models/CustomerOrganizationData.js";
import type { CustomerPortalOrganizationsGetRequest } from "../../models/CustomerPortalOrganizationsGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrganizationsGet} can fail with. */
export type CustomerPortalOrganizationsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets what everybody may see of an organization: name, portal settings and public products.
 *
 * Needs no token and sends none. Archived and hidden products are left out. `ResourceNotFound`: no
 * organization has this slug, or it is closed.
 *
 * `GET /v1/customer-portal/organizations/{slug}`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrganizationsGet: Endpoint<
  CustomerPortalOrganizationsGetRequest,
  CustomerOrganizationData,
  CustomerPortalOrganizationsGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/organizations/{slug}",
  anonymous: true,
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
