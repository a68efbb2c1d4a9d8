// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The license key is revoked, so it cannot be rotated. */
export interface RotateNotPermitted {
  error: "RotateNotPermitted";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link RotateNotPermitted}. */
export const RotateNotPermittedSchema: ObjectSchema<RotateNotPermitted> =
  /* @__PURE__ */ objectSchema<RotateNotPermitted>({ error: string(), detail: string() });
