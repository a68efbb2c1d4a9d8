// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { FileRead } from "../../models/FileRead.js";
import type { FilesUploadedRequest } from "../../models/FilesUploadedRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link filesUploaded} can fail with. */
export type FilesUploadedError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const filesUploaded: Endpoint<FilesUploadedRequest, FileRead, FilesUploadedError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/files/{id}/uploaded",
    bodyKey: "fileUploadCompleted",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
