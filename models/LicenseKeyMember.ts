// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The member who holds a license key. */
export interface LicenseKeyMember {
  /** A UUID (version 4). */
  id: string;
  email: string;
  /** The member's ID in your system. Null if it has none. */
  externalId: string | null;
}

/** Checks a {@link LicenseKeyMember}. */
export const LicenseKeyMemberSchema: ObjectSchema<LicenseKeyMember> =
  /* @__PURE__ */ objectSchema<LicenseKeyMember>({
    id: string(),
    email: string(),
    externalId: nullish(string()),
  });
