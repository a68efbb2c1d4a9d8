// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { none } from "../../core/none.js";
import type { BenefitsDeleteRequest } from "../../models/BenefitsDeleteRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link benefitsDelete} can fail with. */
export type BenefitsDeleteError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `DELETE /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsDelete: Endpoint<BenefitsDeleteRequest, undefined, BenefitsDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/benefits/{id}",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    read: none,
  });
