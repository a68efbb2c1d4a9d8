// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { FileCreate } from "../../models/FileCreate.js";
import type { FileUpload } from "../../models/FileUpload.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link filesCreate} can fail with. */
export type FilesCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const filesCreate: Endpoint<FileCreate, FileUpload, FilesCreateError> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/files/",
  errors: ["HTTPValidationError"],
  fields: { headers: "keep" },
  encode: jsonBody,
  read: json,
});
