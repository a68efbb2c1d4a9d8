// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type OAuth2ClientConfigurationUpdate,
  OAuth2ClientConfigurationUpdateSchema,
} from "./OAuth2ClientConfigurationUpdate.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `oauth2ClientsUpdate`. */
export interface Oauth2ClientsUpdateRequest {
  clientId: string;
  oAuth2ClientConfigurationUpdate: OAuth2ClientConfigurationUpdate;
}

/** Checks a {@link Oauth2ClientsUpdateRequest}. */
export const Oauth2ClientsUpdateRequestSchema: ObjectSchema<Oauth2ClientsUpdateRequest> =
  /* @__PURE__ */ objectSchema<Oauth2ClientsUpdateRequest>({
    clientId: string(),
    oAuth2ClientConfigurationUpdate: OAuth2ClientConfigurationUpdateSchema,
  });
