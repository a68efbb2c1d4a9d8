// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyRead } from "../../models/LicenseKeyRead.js";
import type { LicenseKeysListRequest } from "../../models/LicenseKeysListRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link licenseKeysList} can fail with. */
export type LicenseKeysListError =
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the license keys that the token reaches, the oldest first, a page at a time.
 *
 * The whole key is shown, so handle the answer as a secret. Activations come with
 * `licenseKeysGet`. Nothing found is an empty page, not a `ResourceNotFound`. `Unauthorized`:
 * there is no access token. `HTTPValidationError`: a filter, sorting, `page` or `limit` that
 * cannot be read.
 *
 * `GET /v1/license-keys/`. Scopes: `license_keys:read` or `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysList: ListEndpointWithDefaults<
  LicenseKeysListRequest,
  LicenseKeyRead,
  LicenseKeysListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/license-keys/",
  errors: ["Unauthorized", "ResourceNotFound", "HTTPValidationError"],
  encode: query,
  read: page,
});
