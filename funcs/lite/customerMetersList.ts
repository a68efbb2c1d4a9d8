// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerMeter } from "../../models/CustomerMeter.js";
import type { CustomerMetersListRequest } from "../../models/CustomerMetersListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerMetersList} can fail with. */
export type CustomerMetersListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists what customers have used of meters and have left, the last changed first, a page at a
 * time.
 *
 * Counted in the background, so an event takes a moment to show. Archived meters are left out
 * unless `meterId` names them. No entry means that nothing was used or credited yet. Polar never
 * refuses usage: check `balance` yourself. `HTTPValidationError`: a filter, sorting, `page` or
 * `limit` that cannot be read.
 *
 * `GET /v1/customer-meters/`. Scopes: `customer_meters:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerMetersList: ListEndpointWithDefaults<
  CustomerMetersListRequest,
  CustomerMeter,
  CustomerMetersListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-meters/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
