// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceMeterSchema } from "../models/ListResourceMeter.js";
import { MetersListRequestSchema } from "../models/MetersListRequest.js";
import { metersList as lite } from "./lite/metersList.js";

export type { MetersListError } from "./lite/metersList.js";

/**
 * Lists the meters that the token reaches, by name, a page at a time.
 *
 * Archived ones are among them unless `isArchived` is false. `HTTPValidationError`: a filter,
 * sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/meters/`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetersListRequestSchema,
  ListResourceMeterSchema,
);
