// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpoint, page } from "../../core/read/page.js";
import type { BenefitDownloadableFile } from "../../models/BenefitDownloadableFile.js";
import type { BenefitsFilesRequest } from "../../models/BenefitsFilesRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link benefitsFiles} can fail with. */
export type BenefitsFilesError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const benefitsFiles: ListEndpoint<BenefitsFilesRequest, BenefitDownloadableFile, BenefitsFilesError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/benefits/{id}/files",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: query,
    read: page,
  });
