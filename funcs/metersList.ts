// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceMeterSchema } from "../models/ListResourceMeter.js";
import { MetersListRequestSchema } from "../models/MetersListRequest.js";
import { metersList as lite } from "./lite/metersList.js";

export type { MetersListError } from "./lite/metersList.js";

/**
 * `GET /v1/meters/`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetersListRequestSchema,
  ListResourceMeterSchema,
);
