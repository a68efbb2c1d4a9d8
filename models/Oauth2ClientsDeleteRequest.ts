// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `oauth2ClientsDelete`. */
export interface Oauth2ClientsDeleteRequest {
  clientId: string;
}

/** Checks a {@link Oauth2ClientsDeleteRequest}. */
export const Oauth2ClientsDeleteRequestSchema: ObjectSchema<Oauth2ClientsDeleteRequest> =
  /* @__PURE__ */ objectSchema<Oauth2ClientsDeleteRequest>({ clientId: string() });
