// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { Oauth2AuthorizeResponseSchema } from "../models/Oauth2AuthorizeResponse.js";
import { oauth2Authorize as lite } from "./lite/oauth2Authorize.js";

export type { Oauth2AuthorizeError } from "./lite/oauth2Authorize.js";

/** `GET /v1/oauth2/authorize`. */
export const oauth2Authorize: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  Oauth2AuthorizeResponseSchema,
  endpointWithoutRequest,
);
