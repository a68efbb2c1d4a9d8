// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Exchanges a session of Polar's own web site for an access token. For Polar's own clients. */
export interface WebTokenRequest {
  grantType: "web";
  /** Your client's ID. */
  clientId: string;
  /** Your client's secret. */
  clientSecret: string;
  sessionToken: string;
  /** With `organization`, the token reaches only the organization `sub`. Default: `"user"`. */
  subType?: "user" | "organization" | undefined;
  /** The organization's ID. Required with `organization`, refused with `user`. A UUID (version 4). */
  sub?: string | null | undefined;
  /** The scopes wanted, with spaces between. Left out: all of the client's. */
  scope?: string | null | undefined;
}

/** Checks a {@link WebTokenRequest}. */
export const WebTokenRequestSchema: ObjectSchema<WebTokenRequest> =
  /* @__PURE__ */ objectSchema<WebTokenRequest>({
    grantType: string(),
    clientId: string(),
    clientSecret: string(),
    sessionToken: string(),
    subType: v.optional(string()),
    sub: v.nullish(string()),
    scope: v.nullish(string()),
  });
