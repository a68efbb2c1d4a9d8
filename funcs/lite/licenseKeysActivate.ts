// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyActivate } from "../../models/LicenseKeyActivate.js";
import type { LicenseKeyActivationCreated } from "../../models/LicenseKeyActivationCreated.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link licenseKeysActivate} can fail with. */
export type LicenseKeysActivateError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Activates a license key for one device or other instance, and returns the activation.
 *
 * For your server. A program that runs at a customer's must not hold your token: there use
 * `customerPortalLicenseKeysActivate`, which needs none but is limited to 3 calls a second. Keep
 * the activation's `id` and give it to `licenseKeysValidate`. The same label twice makes two
 * activations, so look before you repeat a call.
 *
 * `NotPermitted`: the key is not active or expired, has no activation limit and so needs no
 * activation (validate it without), or all its activations are taken (`licenseKeysDeactivate`
 * frees one). `ResourceNotFound`: the token reaches no such key. `HTTPValidationError`: a field is
 * wrong.
 *
 * `POST /v1/license-keys/activate`. Scopes: `license_keys:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysActivate: Endpoint<
  LicenseKeyActivate,
  LicenseKeyActivationCreated,
  LicenseKeysActivateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/license-keys/activate",
  errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
