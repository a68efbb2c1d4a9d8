// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { Oauth2UserinfoResponseSchema } from "../models/Oauth2UserinfoResponse.js";
import { oauth2Userinfo as lite } from "./lite/oauth2Userinfo.js";

export type { Oauth2UserinfoError } from "./lite/oauth2Userinfo.js";

/**
 * Gets who stands behind an OAuth 2.0 access token.
 *
 * Only such a token works, neither an organization's nor a personal one. A person's e-mail comes
 * with the scope `email` only.
 *
 * `GET /v1/oauth2/userinfo`.
 */
export const oauth2Userinfo: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  Oauth2UserinfoResponseSchema,
  endpointWithoutRequest,
);
