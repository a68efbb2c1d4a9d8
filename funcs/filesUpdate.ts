// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { FileReadSchema } from "../models/FileRead.js";
import { FilesUpdateRequestSchema } from "../models/FilesUpdateRequest.js";
import { filesUpdate as lite } from "./lite/filesUpdate.js";

export type { FilesUpdateError } from "./lite/filesUpdate.js";

/**
 * `PATCH /v1/files/{id}`. Scopes: `files:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const filesUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  FilesUpdateRequestSchema,
  FileReadSchema,
);
