// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { Oauth2TokenRequestSchema } from "../models/Oauth2TokenRequest.js";
import { TokenResponseSchema } from "../models/TokenResponse.js";
import { oauth2Token as lite } from "./lite/oauth2Token.js";

export type { Oauth2TokenError } from "./lite/oauth2Token.js";

/** `POST /v1/oauth2/token`. */
export const oauth2Token: typeof lite = /* @__PURE__ */ checked(
  lite,
  Oauth2TokenRequestSchema,
  TokenResponseSchema,
);
