// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpoint, page } from "../../core/read/page.js";
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
 * Lists who has, had or failed to get a benefit, the newest grant first, a page at a time.
 *
 * A grant that is neither granted nor revoked has failed or waits for the customer, such as for an
 * account to be connected; its `error` says why. `isGranted` false gives all that are not granted
 * now. Over all benefits use `benefitGrantsList`; to ask what one customer has,
 * `customersGetState`. `ResourceNotFound`: the token reaches no such benefit; a deleted one counts
 * as missing. `HTTPValidationError`: the ID is no UUID, or a filter, `page` or `limit` cannot be
 * read.
 *
 * `GET /v1/benefits/{id}/grants`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsGrants: ListEndpoint<BenefitsGrantsRequest, BenefitGrant, BenefitsGrantsError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/benefits/{id}/grants",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    fields: { timestamp: "convert" },
    encode: query,
    read: page,
  });
