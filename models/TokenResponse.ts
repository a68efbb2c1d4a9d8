// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface TokenResponse {
  accessToken: string;
  tokenType: "Bearer";
  /** An integer. */
  expiresIn: number;
  refreshToken?: string | null | undefined;
  scope: string;
  idToken?: string | null | undefined;
}

/** Checks a {@link TokenResponse}. */
export const TokenResponseSchema: ObjectSchema<TokenResponse> = /* @__PURE__ */ objectSchema<TokenResponse>({
  accessToken: v.string(),
  tokenType: v.string(),
  expiresIn: integer(),
  refreshToken: nullish(v.string()),
  scope: v.string(),
  idToken: nullish(v.string()),
});
