// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Exchanges a refresh token for new tokens; the old refresh token ends. */
export interface RefreshTokenRequest {
  grantType: "refresh_token";
  /** Your client's ID. */
  clientId: string;
  /** Your client's secret. */
  clientSecret: string;
  refreshToken: string;
}

/** Checks a {@link RefreshTokenRequest}. */
export const RefreshTokenRequestSchema: ObjectSchema<RefreshTokenRequest> =
  /* @__PURE__ */ objectSchema<RefreshTokenRequest>({
    grantType: string(),
    clientId: string(),
    clientSecret: string(),
    refreshToken: string(),
  });
