// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { FilesDeleteRequestSchema } from "../models/FilesDeleteRequest.js";
import { filesDelete as lite } from "./lite/filesDelete.js";

export type { FilesDeleteError } from "./lite/filesDelete.js";

/**
 * Deletes a file and takes it off the products that show it. Nothing comes back.
 *
 * Cannot be undone; customers can no longer download it. `NotPermitted`: the file is attached to a
 * support case, or your role does not allow it. `ResourceNotFound`: no such file, or deleted
 * before, so a second call does no harm. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/files/{id}`. Scopes: `files:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const filesDelete: typeof lite = /* @__PURE__ */ checked(lite, FilesDeleteRequestSchema, undefined);
