// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { FilesDeleteRequestSchema } from "../models/FilesDeleteRequest.js";
import { filesDelete as lite } from "./lite/filesDelete.js";

export type { FilesDeleteError } from "./lite/filesDelete.js";

/**
 * `DELETE /v1/files/{id}`. Scopes: `files:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const filesDelete: typeof lite = /* @__PURE__ */ checked(lite, FilesDeleteRequestSchema, undefined);
