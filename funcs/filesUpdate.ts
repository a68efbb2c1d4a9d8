// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { FileReadSchema } from "../models/FileRead.js";
import { FilesUpdateRequestSchema } from "../models/FilesUpdateRequest.js";
import { filesUpdate as lite } from "./lite/filesUpdate.js";

export type { FilesUpdateError } from "./lite/filesUpdate.js";

/**
 * Changes the name or version of a file, and returns it.
 *
 * Fields left out, null or empty stay as they are. The content cannot change: upload a new file.
 * `ResourceNotFound`: the token reaches no such file; a deleted one counts as missing.
 * `NotPermitted`: the file is attached to a support case, or your role does not allow it.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `PATCH /v1/files/{id}`. Scopes: `files:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const filesUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  FilesUpdateRequestSchema,
  FileReadSchema,
);
