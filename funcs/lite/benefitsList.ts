// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { Benefit } from "../../models/Benefit.js";
import type { BenefitsListRequest } from "../../models/BenefitsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link benefitsList} can fail with. */
export type BenefitsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the benefits that the token reaches, the newest first, a page at a time.
 *
 * A benefit must pass all filters that are set; deleted ones are never listed. `query` finds text
 * in the description; sorting by `user_order` gives the order of the IDs in `id`.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/benefits/`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitsList: ListEndpointWithDefaults<BenefitsListRequest, Benefit, BenefitsListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/benefits/",
    queryNames: { typeFilter: "type" },
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
