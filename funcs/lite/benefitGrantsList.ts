// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { BenefitGrant } from "../../models/BenefitGrant.js";
import type { BenefitGrantsListRequest } from "../../models/BenefitGrantsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link benefitGrantsList} can fail with. */
export type BenefitGrantsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the grants of all benefits that the token reaches, the newest first, a page at a time.
 *
 * A grant that is neither granted nor revoked has failed or waits for the customer, such as for an
 * account to be connected; its `error` says why. `isGranted` false gives all that are not granted
 * now. Of one benefit use `benefitsGrants`; to ask what one customer has, `customersGetState`.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
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
  fields: { timestamp: "convert" },
  encode: query,
  read: page,
});
