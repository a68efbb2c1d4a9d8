// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
 * `PATCH /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsUpdate: Endpoint<BenefitsUpdateRequest, Benefit, BenefitsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/benefits/{id}",
    bodyKey: "requestBody",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    alias: (name) => (name === "archived" ? "metadata" : name),
    encode: jsonBody,
    read: json,
  });
