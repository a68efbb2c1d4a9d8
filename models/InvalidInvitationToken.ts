// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `InvalidInvitationToken`. */
export interface InvalidInvitationToken {
  error: "InvalidInvitationToken";
  detail: string;
}

/** Checks a {@link InvalidInvitationToken}. */
export const InvalidInvitationTokenSchema: ObjectSchema<InvalidInvitationToken> =
  /* @__PURE__ */ objectSchema<InvalidInvitationToken>({ error: string(), detail: string() });
