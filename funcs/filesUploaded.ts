// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { FileReadSchema } from "../models/FileRead.js";
import { FilesUploadedRequestSchema } from "../models/FilesUploadedRequest.js";
import { filesUploaded as lite } from "./lite/filesUploaded.js";

export type { FilesUploadedError } from "./lite/filesUploaded.js";

/**
 * Completes an upload once all parts are stored, and returns the file.
 *
 * Give back the upload's `id` and `path` from `filesCreate`, and for each part its number and the
 * `ETag` that the storage answered. `ResourceNotFound`: the token reaches no such file.
 * `NotPermitted`: your role does not allow it. `HTTPValidationError`: the ID is no UUID, or a
 * field is wrong.
 *
 * `POST /v1/files/{id}/uploaded`. Scopes: `files:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const filesUploaded: typeof lite = /* @__PURE__ */ checked(
  lite,
  FilesUploadedRequestSchema,
  FileReadSchema,
);
