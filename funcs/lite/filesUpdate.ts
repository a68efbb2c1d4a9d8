// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { FileRead } from "../../models/FileRead.js";
import type { FilesUpdateRequest } from "../../models/FilesUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link filesUpdate} can fail with. */
export type FilesUpdateError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const filesUpdate: Endpoint<FilesUpdateRequest, FileRead, FilesUpdateError> = /* @__PURE__ */ endpoint(
  {
    method: "PATCH",
    path: "/v1/files/{id}",
    bodyKey: "filePatch",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  },
);
