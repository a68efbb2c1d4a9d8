// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `oauth2ClientsGet`. */
export interface Oauth2ClientsGetRequest {
  clientId: string;
}

/** Checks a {@link Oauth2ClientsGetRequest}. */
export const Oauth2ClientsGetRequestSchema: ObjectSchema<Oauth2ClientsGetRequest> =
  /* @__PURE__ */ objectSchema<Oauth2ClientsGetRequest>({ clientId: string() });
