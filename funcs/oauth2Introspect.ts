// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { IntrospectTokenRequestSchema } from "../models/IntrospectTokenRequest.js";
import { IntrospectTokenResponseSchema } from "../models/IntrospectTokenResponse.js";
import { oauth2Introspect as lite } from "./lite/oauth2Introspect.js";

export type { Oauth2IntrospectError } from "./lite/oauth2Introspect.js";

/** `POST /v1/oauth2/introspect`. */
export const oauth2Introspect: typeof lite = /* @__PURE__ */ checked(
  lite,
  IntrospectTokenRequestSchema,
  IntrospectTokenResponseSchema,
);
