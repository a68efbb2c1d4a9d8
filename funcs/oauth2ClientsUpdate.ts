// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { Oauth2ClientsUpdateRequestSchema } from "../models/Oauth2ClientsUpdateRequest.js";
import { oauth2ClientsUpdate as lite } from "./lite/oauth2ClientsUpdate.js";

export type { Oauth2ClientsUpdateError } from "./lite/oauth2ClientsUpdate.js";

/**
 * `PUT /v1/oauth2/register/{client_id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const oauth2ClientsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  Oauth2ClientsUpdateRequestSchema,
  undefined,
);
