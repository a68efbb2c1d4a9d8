// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
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
 * Deletes a benefit and takes it from everyone who has it. Nothing comes back.
 *
 * Cannot be undone. The benefit leaves all products at once; customers lose access in the
 * background, each with a `benefit_grant.revoked` webhook. For the benefit itself
 * `benefit.updated` is sent.
 *
 * `NotPermitted`: the benefit's `deletable` is false, or your role does not allow it.
 * `ResourceNotFound`: no such benefit, or deleted before, so a second call does no harm.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsDelete: Endpoint<BenefitsDeleteRequest, undefined, BenefitsDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/benefits/{id}",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    read: nothing,
  });
