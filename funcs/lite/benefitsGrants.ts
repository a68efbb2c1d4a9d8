// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpoint, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { BenefitGrant } from "../../models/BenefitGrant.js";
import type { BenefitsGrantsRequest } from "../../models/BenefitsGrantsRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link benefitsGrants} can fail with. */
export type BenefitsGrantsError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/benefits/{id}/grants`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsGrants: ListEndpoint<BenefitsGrantsRequest, BenefitGrant, BenefitsGrantsError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/benefits/{id}/grants",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    alias: (name) => (name === "archived" ? "metadata" : name === "timestamp" ? "" : name),
    encode: query,
    read: page,
  });
