// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** An empty answer: the token is good no more. */
export type RevokeTokenResponse = Record<string, never>;

/** Checks a {@link RevokeTokenResponse}. */
export const RevokeTokenResponseSchema: ObjectSchema<RevokeTokenResponse> =
  /* @__PURE__ */ objectSchema<RevokeTokenResponse>({});
