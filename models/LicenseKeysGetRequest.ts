// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `licenseKeysGet`. */
export interface LicenseKeysGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link LicenseKeysGetRequest}. */
export const LicenseKeysGetRequestSchema: ObjectSchema<LicenseKeysGetRequest> =
  /* @__PURE__ */ objectSchema<LicenseKeysGetRequest>({ id: v.string() });
