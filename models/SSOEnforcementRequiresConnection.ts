// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SSOEnforcementRequiresConnection {
  error: "SSOEnforcementRequiresConnection";
  detail: string;
}

/** Checks a {@link SSOEnforcementRequiresConnection}. */
export const SSOEnforcementRequiresConnectionSchema: ObjectSchema<SSOEnforcementRequiresConnection> =
  /* @__PURE__ */ objectSchema<SSOEnforcementRequiresConnection>({ error: v.string(), detail: v.string() });
