// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
