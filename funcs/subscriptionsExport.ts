// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { SubscriptionsExportRequestSchema } from "../models/SubscriptionsExportRequest.js";
import { subscriptionsExport as lite } from "./lite/subscriptionsExport.js";

export type { SubscriptionsExportError } from "./lite/subscriptionsExport.js";

/**
 * `GET /v1/subscriptions/export`. Scopes: `subscriptions:read` or `subscriptions:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const subscriptionsExport: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsExportRequestSchema,
  undefined,
);
