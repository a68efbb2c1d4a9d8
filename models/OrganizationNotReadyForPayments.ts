// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization cannot take payments: its account is not set up or under review. */
export interface OrganizationNotReadyForPayments {
  error: "OrganizationNotReadyForPayments";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link OrganizationNotReadyForPayments}. */
export const OrganizationNotReadyForPaymentsSchema: ObjectSchema<OrganizationNotReadyForPayments> =
  /* @__PURE__ */ objectSchema<OrganizationNotReadyForPayments>({ error: string(), detail: string() });
