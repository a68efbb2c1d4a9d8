// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OAuth2ClientConfigurationSchema } from "../models/OAuth2ClientConfiguration.js";
import { oauth2ClientsCreate as lite } from "./lite/oauth2ClientsCreate.js";

export type { Oauth2ClientsCreateError } from "./lite/oauth2ClientsCreate.js";

/**
 * `POST /v1/oauth2/register`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const oauth2ClientsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OAuth2ClientConfigurationSchema,
  undefined,
);
