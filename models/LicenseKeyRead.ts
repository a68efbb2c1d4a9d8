// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type LicenseKeyCustomer, LicenseKeyCustomerSchema } from "./LicenseKeyCustomer.js";
import { type LicenseKeyMember, LicenseKeyMemberSchema } from "./LicenseKeyMember.js";
import type { LicenseKeyStatus } from "./LicenseKeyStatus.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface LicenseKeyRead {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  customerId: string;
  customer: LicenseKeyCustomer;
  /** A UUID (version 4). */
  memberId: string | null;
  member: LicenseKeyMember | null;
  /** A UUID (version 4). */
  benefitId: string;
  key: string;
  displayKey: string;
  status: Open<LicenseKeyStatus>;
  /** An integer. */
  limitActivations: number | null;
  /** An integer. */
  usage: number;
  /** An integer. */
  limitUsage: number | null;
  /** An integer. */
  validations: number;
  lastValidatedAt: Date | null;
  expiresAt: Date | null;
}

/** Checks a {@link LicenseKeyRead}. */
export const LicenseKeyReadSchema: ObjectSchema<LicenseKeyRead> =
  /* @__PURE__ */ objectSchema<LicenseKeyRead>({
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    organizationId: v.string(),
    customerId: v.string(),
    customer: LicenseKeyCustomerSchema,
    memberId: nullish(v.string()),
    member: nullish(LicenseKeyMemberSchema),
    benefitId: v.string(),
    key: v.string(),
    displayKey: v.string(),
    status: v.string(),
    limitActivations: nullish(integer()),
    usage: integer(),
    limitUsage: nullish(integer()),
    validations: integer(),
    lastValidatedAt: nullish(v.date()),
    expiresAt: nullish(v.date()),
  });
