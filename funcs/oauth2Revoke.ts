// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { RevokeTokenRequestSchema } from "../models/RevokeTokenRequest.js";
import { RevokeTokenResponseSchema } from "../models/RevokeTokenResponse.js";
import { oauth2Revoke as lite } from "./lite/oauth2Revoke.js";

export type { Oauth2RevokeError } from "./lite/oauth2Revoke.js";

/** `POST /v1/oauth2/revoke`. */
export const oauth2Revoke: typeof lite = /* @__PURE__ */ checked(
  lite,
  RevokeTokenRequestSchema,
  RevokeTokenResponseSchema,
);
