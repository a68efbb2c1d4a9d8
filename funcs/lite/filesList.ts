// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { FileRead } from "../../models/FileRead.js";
import type { FilesListRequest } from "../../models/FilesListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link filesList} can fail with. */
export type FilesListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the files that the token reaches, a page at a time.
 *
 * Only files that are completely uploaded; attachments of support cases are never listed. In no
 * particular order. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be
 * read.
 *
 * `GET /v1/files/`. Scopes: `files:read` or `files:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const filesList: ListEndpointWithDefaults<FilesListRequest, FileRead, FilesListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/files/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
