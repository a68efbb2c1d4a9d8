// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Benefit } from "../../models/Benefit.js";
import type { BenefitsGetRequest } from "../../models/BenefitsGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link benefitsGet} can fail with. */
export type BenefitsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a benefit by its ID.
 *
 * Who has it is told by `benefitsGrants`. `ResourceNotFound`: the token reaches no such benefit; a
 * deleted one counts as missing. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/benefits/{id}`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsGet: Endpoint<BenefitsGetRequest, Benefit, BenefitsGetError> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/benefits/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
