// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrganizationNotReadyForPayments {
  error: "OrganizationNotReadyForPayments";
  detail: string;
}

/** Checks a {@link OrganizationNotReadyForPayments}. */
export const OrganizationNotReadyForPaymentsSchema: ObjectSchema<OrganizationNotReadyForPayments> =
  /* @__PURE__ */ objectSchema<OrganizationNotReadyForPayments>({ error: v.string(), detail: v.string() });
