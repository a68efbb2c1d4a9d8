// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Exchanges the code from the redirect for tokens. */
export interface AuthorizationCodeTokenRequest {
  grantType: "authorization_code";
  /** Your client's ID. */
  clientId: string;
  /** Your client's secret. */
  clientSecret: string;
  /** From the redirect. Works once, and only for a short time. */
  code: string;
  /** The same address as in the authorization request. A URL. 1 to 2083 characters. */
  redirectUri: string;
}

/** Checks a {@link AuthorizationCodeTokenRequest}. */
export const AuthorizationCodeTokenRequestSchema: ObjectSchema<AuthorizationCodeTokenRequest> =
  /* @__PURE__ */ objectSchema<AuthorizationCodeTokenRequest>({
    grantType: string(),
    clientId: string(),
    clientSecret: string(),
    code: string(),
    redirectUri: v.pipe(string(), v.minLength(1), v.maxCodePoints(2083)),
  });
