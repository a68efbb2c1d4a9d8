// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { listSchema } from "./listSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubType } from "./SubType.js";
import type { TokenType } from "./TokenType.js";

/** What a token is good for. All but `active` may be missing if it is false. */
export interface IntrospectTokenResponse {
  /** Whether the token is good now. */
  active: boolean;
  clientId: string;
  tokenType: Open<TokenType>;
  /** What the token may do, with spaces between. */
  scope: string;
  subType: Open<SubType>;
  /** The ID of whom the token acts for. */
  sub: string;
  /** IDs of the organizations that the token is restricted to. Empty: not restricted. */
  organizations: string[];
  /** The client that the token was issued to. */
  aud: string;
  /** Who issued the token. */
  iss: string;
  /** When the token ends, in seconds since 1970. An integer. */
  exp: number;
  /** When the token was issued, in seconds since 1970. An integer. */
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
    organizations: listSchema(v.string()),
    aud: v.string(),
    iss: v.string(),
    exp: integer(),
    iat: integer(),
  });
