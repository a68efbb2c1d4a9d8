// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Benefit } from "../../models/Benefit.js";
import type { BenefitsUpdateRequest } from "../../models/BenefitsUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link benefitsUpdate} can fail with. */
export type BenefitsUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a benefit and returns the benefit.
 *
 * Name the benefit's own `type`, which cannot change. Fields left out stay as they are;
 * `properties` and `metadata` are replaced as a whole. Sends the `benefit.updated` webhook.
 *
 * Customers who have the benefit follow in the background where its role, repository, files or
 * license key limits change, each with a `benefit_grant.updated` webhook. A new number of meter
 * credits counts from the next grant or period on; a new key prefix only for new keys.
 *
 * `ResourceNotFound`: the token reaches no such benefit; a deleted one counts as missing.
 * `HTTPValidationError`: another type, something that `properties` names does not exist or cannot
 * be used, such as a file, meter, Discord role, repository or Slack integration, a `visibility`
 * other than `public` on a type that customers must see (Discord, GitHub, downloads, Slack), or a
 * field is wrong.
 *
 * `PATCH /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsUpdate: Endpoint<BenefitsUpdateRequest, Benefit, BenefitsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/benefits/{id}",
    bodyKey: "requestBody",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
