// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { BenefitGrant } from "../../models/BenefitGrant.js";
import type { BenefitGrantsListRequest } from "../../models/BenefitGrantsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link benefitGrantsList} can fail with. */
export type BenefitGrantsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `GET /v1/benefit-grants/`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitGrantsList: ListEndpointWithDefaults<
  BenefitGrantsListRequest,
  BenefitGrant,
  BenefitGrantsListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/benefit-grants/",
  errors: ["HTTPValidationError"],
  alias: (name) => (name === "archived" ? "metadata" : name === "timestamp" ? "" : name),
  encode: query,
  read: page,
});
