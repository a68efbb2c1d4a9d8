// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { SubType } from "./SubType.js";
import type { TokenType } from "./TokenType.js";

export interface IntrospectTokenResponse {
  active: boolean;
  clientId: string;
  tokenType: Open<TokenType>;
  scope: string;
  subType: Open<SubType>;
  sub: string;
  organizations: string[];
  aud: string;
  iss: string;
  /** An integer. */
  exp: number;
  /** An integer. */
  iat: number;
}

/** Checks a {@link IntrospectTokenResponse}. */
export const IntrospectTokenResponseSchema: ObjectSchema<IntrospectTokenResponse> =
  /* @__PURE__ */ objectSchema<IntrospectTokenResponse>({
    active: v.boolean(),
    clientId: v.string(),
    tokenType: v.string(),
    scope: v.string(),
    subType: v.string(),
    sub: v.string(),
    organizations: v.array(v.string()),
    aud: v.string(),
    iss: v.string(),
    exp: integer(),
    iat: integer(),
  });
