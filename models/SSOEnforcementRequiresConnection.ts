// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** SSO cannot be enforced before the organization has an enabled SSO connection. */
export interface SSOEnforcementRequiresConnection {
  error: "SSOEnforcementRequiresConnection";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link SSOEnforcementRequiresConnection}. */
export const SSOEnforcementRequiresConnectionSchema: ObjectSchema<SSOEnforcementRequiresConnection> =
  /* @__PURE__ */ objectSchema<SSOEnforcementRequiresConnection>({ error: string(), detail: string() });
