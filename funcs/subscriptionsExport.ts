// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionsExportRequestSchema } from "../models/SubscriptionsExportRequest.js";
import { subscriptionsExport as lite } from "./lite/subscriptionsExport.js";

export type { SubscriptionsExportError } from "./lite/subscriptionsExport.js";

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
export const subscriptionsExport: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsExportRequestSchema,
  undefined,
);
