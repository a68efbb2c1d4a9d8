// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
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
 * Deletes a file and takes it off the products that show it. Nothing comes back.
 *
 * Cannot be undone; customers can no longer download it. `NotPermitted`: the file is attached to a
 * support case, or your role does not allow it. `ResourceNotFound`: no such file, or deleted
 * before, so a second call does no harm. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/files/{id}`. Scopes: `files:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const filesDelete: Endpoint<FilesDeleteRequest, undefined, FilesDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/files/{id}",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    read: nothing,
  });
