// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type LicenseKeyCustomer, LicenseKeyCustomerSchema } from "./LicenseKeyCustomer.js";
import { type LicenseKeyMember, LicenseKeyMemberSchema } from "./LicenseKeyMember.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A license key that is good. */
export interface GrantedLicenseKey {
  /** The ID of the license key; what customers enter is `key`. A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  customerId: string;
  customer: LicenseKeyCustomer;
  /** The member who holds the key. Null: the customer as a whole. A UUID (version 4). */
  memberId: string | null;
  member: LicenseKeyMember | null;
  /** The benefit that gives the key. A UUID (version 4). */
  benefitId: string;
  /** The whole key, as customers enter it. */
  key: string;
  /** The key with most of it masked, to show to people. Not for validation. */
  displayKey: string;
  status: "granted";
  /** How many activations at a time. Null: the key has none and is only validated. An integer. */
  limitActivations: number | null;
  /** What validations have counted with `incrementUsage`. An integer. */
  usage: number;
  /** Null: no limit. An integer. */
  limitUsage: number | null;
  /** How often the key was validated. An integer. */
  validations: number;
  /** Null: never. */
  lastValidatedAt: Date | null;
  /** Null: does not expire, or follows a subscription. */
  expiresAt: Date | null;
}

/** Checks a {@link GrantedLicenseKey}. */
export const GrantedLicenseKeySchema: ObjectSchema<GrantedLicenseKey> =
  /* @__PURE__ */ objectSchema<GrantedLicenseKey>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    organizationId: string(),
    customerId: string(),
    customer: LicenseKeyCustomerSchema,
    memberId: nullish(string()),
    member: nullish(LicenseKeyMemberSchema),
    benefitId: string(),
    key: string(),
    displayKey: string(),
    status: string(),
    limitActivations: nullish(integer()),
    usage: integer(),
    limitUsage: nullish(integer()),
    validations: integer(),
    lastValidatedAt: nullish(date()),
    expiresAt: nullish(date()),
  });
