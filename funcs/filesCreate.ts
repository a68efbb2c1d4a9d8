// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { FileCreateSchema } from "../models/FileCreate.js";
import { FileUploadSchema } from "../models/FileUpload.js";
import { filesCreate as lite } from "./lite/filesCreate.js";

export type { FilesCreateError } from "./lite/filesCreate.js";

/**
 * Announces a file and returns the addresses to upload its parts to.
 *
 * The first of three steps. Then `PUT` each part's bytes to its `url` with its `headers`, without
 * your token, before `expiresAt`, and keep the `ETag` header of each answer; at last call
 * `filesUploaded`. Until then the file is not listed and cannot be used. No function of this
 * package uploads: use `fetch`.
 *
 * `HTTPValidationError`: the size or type is not allowed for this `service`, the `organizationId`
 * is missing or, with an organization access token, given, or a field is wrong.
 *
 * `POST /v1/files/`. Scopes: `files:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const filesCreate: typeof lite = /* @__PURE__ */ checked(lite, FileCreateSchema, FileUploadSchema);
