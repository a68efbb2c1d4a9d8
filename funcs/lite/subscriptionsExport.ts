// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { text } from "../../core/read/text.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { SubscriptionsExportRequest } from "../../models/SubscriptionsExportRequest.js";

/** What {@link subscriptionsExport} can fail with. */
export type SubscriptionsExportError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Exports subscriptions as one CSV text, a header and a row per subscription.
 *
 * Amounts are divided by 100 there, whatever the currency; everywhere else they are integers in
 * its minor unit. There are no pages, so many subscriptions may need a longer `timeoutMs`;
 * `subscriptionsList` gives typed pages. `HTTPValidationError`: a filter, column or time zone that
 * cannot be read.
 *
 * `GET /v1/subscriptions/export`. Scopes: `subscriptions:read` or `subscriptions:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const subscriptionsExport: EndpointWithDefaults<
  SubscriptionsExportRequest,
  string,
  SubscriptionsExportError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/subscriptions/export",
  errors: ["HTTPValidationError"],
  encode: query,
  read: text,
});
