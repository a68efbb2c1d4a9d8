// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { Oauth2AuthorizeResponse } from "../../models/Oauth2AuthorizeResponse.js";

/** What {@link oauth2Authorize} can fail with. */
export type Oauth2AuthorizeError = ClientError;

/** `GET /v1/oauth2/authorize`. */
export const oauth2Authorize: EndpointWithoutRequest<Oauth2AuthorizeResponse, Oauth2AuthorizeError> =
  /* @__PURE__ */ endpointWithoutRequest({
    method: "GET",
    path: "/v1/oauth2/authorize",
    errors: [],
    alias: (name) => (name === "scope_display_names" ? "metadata" : name),
    read: json,
  });
