// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { FilesListRequestSchema } from "../models/FilesListRequest.js";
import { ListResourceFileReadSchema } from "../models/ListResourceFileRead.js";
import { filesList as lite } from "./lite/filesList.js";

export type { FilesListError } from "./lite/filesList.js";

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
export const filesList: typeof lite = /* @__PURE__ */ checked(
  lite,
  FilesListRequestSchema,
  ListResourceFileReadSchema,
);
