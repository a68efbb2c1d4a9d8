// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { none } from "../../core/none.js";
import type { FilesDeleteRequest } from "../../models/FilesDeleteRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link filesDelete} can fail with. */
export type FilesDeleteError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `DELETE /v1/files/{id}`. Scopes: `files:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const filesDelete: Endpoint<FilesDeleteRequest, undefined, FilesDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/files/{id}",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    read: none,
  });
