// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface AuthorizationCodeTokenRequest {
  grantType: "authorization_code";
  clientId: string;
  clientSecret: string;
  code: string;
  /** A URL. 1 to 2083 characters. */
  redirectUri: string;
}

/** Checks a {@link AuthorizationCodeTokenRequest}. */
export const AuthorizationCodeTokenRequestSchema: ObjectSchema<AuthorizationCodeTokenRequest> =
  /* @__PURE__ */ objectSchema<AuthorizationCodeTokenRequest>({
    grantType: v.string(),
    clientId: v.string(),
    clientSecret: v.string(),
    code: v.string(),
    redirectUri: v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083)),
  });
