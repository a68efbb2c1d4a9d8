// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Tokens that were issued. All of them are secrets. */
export interface TokenResponse {
  accessToken: string;
  tokenType: "Bearer";
  /** How many seconds the access token is good. An integer. */
  expiresIn: number;
  /** For the next access token. Null or missing: there is none. */
  refreshToken?: string | null | undefined;
  /** What was granted, with spaces between. Can be less than was asked for. */
  scope: string;
  /** A signed statement of who the person is. Only with the scope `openid`. */
  idToken?: string | null | undefined;
}

/** Checks a {@link TokenResponse}. */
export const TokenResponseSchema: ObjectSchema<TokenResponse> = /* @__PURE__ */ objectSchema<TokenResponse>({
  accessToken: string(),
  tokenType: string(),
  expiresIn: integer(),
  refreshToken: nullish(string()),
  scope: string(),
  idToken: nullish(string()),
});
