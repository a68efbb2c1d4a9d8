// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which token to end. */
export interface RevokeTokenRequest {
  /** The access token or refresh token. */
  token: string;
  /** Which of the two it is. Null or left out: either. */
  tokenTypeHint?: "access_token" | "refresh_token" | null | undefined;
  /** Your client's ID. */
  clientId: string;
  /** Your client's secret. */
  clientSecret: string;
}

/** Checks a {@link RevokeTokenRequest}. */
export const RevokeTokenRequestSchema: ObjectSchema<RevokeTokenRequest> =
  /* @__PURE__ */ objectSchema<RevokeTokenRequest>({
    token: string(),
    tokenTypeHint: v.nullish(string()),
    clientId: string(),
    clientSecret: string(),
  });
