// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { FileCreateSchema } from "../models/FileCreate.js";
import { FileUploadSchema } from "../models/FileUpload.js";
import { filesCreate as lite } from "./lite/filesCreate.js";

export type { FilesCreateError } from "./lite/filesCreate.js";

/**
 * `POST /v1/files/`. Scopes: `files:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const filesCreate: typeof lite = /* @__PURE__ */ checked(lite, FileCreateSchema, FileUploadSchema);
