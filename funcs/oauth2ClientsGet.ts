// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { Oauth2ClientsGetRequestSchema } from "../models/Oauth2ClientsGetRequest.js";
import { oauth2ClientsGet as lite } from "./lite/oauth2ClientsGet.js";

export type { Oauth2ClientsGetError } from "./lite/oauth2ClientsGet.js";

/**
 * `GET /v1/oauth2/register/{client_id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const oauth2ClientsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  Oauth2ClientsGetRequestSchema,
  undefined,
);
