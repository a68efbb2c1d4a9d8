// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface RevokeTokenRequest {
  token: string;
  tokenTypeHint?: "access_token" | "refresh_token" | null | undefined;
  clientId: string;
  clientSecret: string;
}

/** Checks a {@link RevokeTokenRequest}. */
export const RevokeTokenRequestSchema: ObjectSchema<RevokeTokenRequest> =
  /* @__PURE__ */ objectSchema<RevokeTokenRequest>({
    token: v.string(),
    tokenTypeHint: v.nullish(v.string()),
    clientId: v.string(),
    clientSecret: v.string(),
  });
