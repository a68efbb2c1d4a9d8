// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { scalar } from "./scalar.js";

export interface LicenseKeyActivationBase {
  /** A UUID (version 4). */
  id: string;
  /** A UUID (version 4). */
  licenseKeyId: string;
  label: string;
  /** Keys and values travel as they are. */
  meta: Record<string, string | number | boolean>;
  createdAt: Date;
  modifiedAt: Date | null;
}

/** Checks a {@link LicenseKeyActivationBase}. */
export const LicenseKeyActivationBaseSchema: ObjectSchema<LicenseKeyActivationBase> =
  /* @__PURE__ */ objectSchema<LicenseKeyActivationBase>({
    id: v.string(),
    licenseKeyId: v.string(),
    label: v.string(),
    meta: mapSchema(scalar("string", "number", "boolean")),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
  });
