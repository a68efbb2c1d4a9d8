// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { Benefit } from "../../models/Benefit.js";
import type { BenefitCreate } from "../../models/BenefitCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link benefitsCreate} can fail with. */
export type BenefitsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/benefits/`. Scopes: `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitsCreate: Endpoint<BenefitCreate, Benefit, BenefitsCreateError> = /* @__PURE__ */ endpoint(
  {
    method: "POST",
    path: "/v1/benefits/",
    errors: ["HTTPValidationError"],
    alias: (name) => (name === "archived" ? "metadata" : name),
    encode: jsonBody,
    read: json,
  },
);
