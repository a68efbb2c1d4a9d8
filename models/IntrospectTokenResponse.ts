// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubType } from "./SubType.js";
import type { TokenType } from "./TokenType.js";

/** What a token is good for. If `active` is false, nothing else comes. */
export interface IntrospectTokenResponse {
  /** Whether the token is good now. */
  active: boolean;
  clientId?: string | undefined;
  tokenType?: Open<TokenType> | undefined;
  /** What the token may do, with spaces between. */
  scope?: string | undefined;
  subType?: Open<SubType> | undefined;
  /** The ID of whom the token acts for. */
  sub?: string | undefined;
  /** IDs of the organizations that the token is restricted to. Empty: not restricted. */
  organizations?: string[] | undefined;
  /** The client that the token was issued to. */
  aud?: string | undefined;
  /** Who issued the token. */
  iss?: string | undefined;
  /** When the token ends, in seconds since 1970. An integer. */
  exp?: number | undefined;
  /** When the token was issued, in seconds since 1970. An integer. */
  iat?: number | undefined;
}

/** Checks a {@link IntrospectTokenResponse}. */
export const IntrospectTokenResponseSchema: ObjectSchema<IntrospectTokenResponse> =
  /* @__PURE__ */ objectSchema<IntrospectTokenResponse>({
    active: boolean(),
    clientId: nullish(string()),
    tokenType: nullish(string()),
    scope: nullish(string()),
    subType: nullish(string()),
    sub: nullish(string()),
    organizations: nullish(listSchema(string())),
    aud: nullish(string()),
    iss: nullish(string()),
    exp: nullish(integer()),
    iat: nullish(integer()),
  });
