// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface WebTokenRequest {
  grantType: "web";
  clientId: string;
  clientSecret: string;
  sessionToken: string;
  /** Default: `"user"`. */
  subType?: "user" | "organization" | undefined;
  /** A UUID (version 4). */
  sub?: string | null | undefined;
  scope?: string | null | undefined;
}

/** Checks a {@link WebTokenRequest}. */
export const WebTokenRequestSchema: ObjectSchema<WebTokenRequest> =
  /* @__PURE__ */ objectSchema<WebTokenRequest>({
    grantType: v.string(),
    clientId: v.string(),
    clientSecret: v.string(),
    sessionToken: v.string(),
    subType: v.optional(v.string()),
    sub: v.nullish(v.string()),
    scope: v.nullish(v.string()),
  });
