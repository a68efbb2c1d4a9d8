// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { FileCreate } from "../../models/FileCreate.js";
import type { FileUpload } from "../../models/FileUpload.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link filesCreate} can fail with. */
export type FilesCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/files/`. Scopes: `files:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const filesCreate: Endpoint<FileCreate, FileUpload, FilesCreateError> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/files/",
  errors: ["HTTPValidationError"],
  alias: (name) => (name === "headers" ? "metadata" : name),
  encode: jsonBody,
  read: json,
});
