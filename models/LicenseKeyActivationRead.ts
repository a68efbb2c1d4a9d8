// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type LicenseKeyRead, LicenseKeyReadSchema } from "./LicenseKeyRead.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, scalar, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An instance that uses a license key, with the key. */
export interface LicenseKeyActivationRead {
  /**
   * What `licenseKeysValidate` and `licenseKeysDeactivate` take as `activationId`. A UUID (version
   * 4).
   */
  id: string;
  /** A UUID (version 4). */
  licenseKeyId: string;
  /** The name that was given to the instance. */
  label: string;
  /** Your own data on the activation. Keys and values travel as they are. */
  meta: Record<string, string | number | boolean>;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  licenseKey: LicenseKeyRead;
}

/** Checks a {@link LicenseKeyActivationRead}. */
export const LicenseKeyActivationReadSchema: ObjectSchema<LicenseKeyActivationRead> =
  /* @__PURE__ */ objectSchema<LicenseKeyActivationRead>({
    id: string(),
    licenseKeyId: string(),
    label: string(),
    meta: mapSchema(scalar("string", "number", "boolean")),
    createdAt: date(),
    modifiedAt: nullish(date()),
    licenseKey: LicenseKeyReadSchema,
  });
