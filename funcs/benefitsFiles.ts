// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitsFilesRequestSchema } from "../models/BenefitsFilesRequest.js";
import { ListResourceBenefitDownloadableFileSchema } from "../models/ListResourceBenefitDownloadableFile.js";
import { benefitsFiles as lite } from "./lite/benefitsFiles.js";

export type { BenefitsFilesError } from "./lite/benefitsFiles.js";

/**
 * Lists the files of a `downloadables` benefit with how often they were downloaded, a page at a
 * time.
 *
 * In the benefit's own order; archived files and those not yet uploaded are left out.
 * `ResourceNotFound`: the token reaches no such benefit, or it is of another type.
 * `HTTPValidationError`: the ID is no UUID, or a filter, `page` or `limit` cannot be read.
 *
 * `GET /v1/benefits/{id}/files`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsFiles: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsFilesRequestSchema,
  ListResourceBenefitDownloadableFileSchema,
);
