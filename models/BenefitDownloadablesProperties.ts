// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { mapSchema } from "./mapSchema.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDownloadablesProperties {
  /** Keys and values travel as they are. */
  archived: Record<string, boolean>;
  /** A UUID (version 4). */
  files: string[];
}

/** Checks a {@link BenefitDownloadablesProperties}. */
export const BenefitDownloadablesPropertiesSchema: ObjectSchema<BenefitDownloadablesProperties> =
  /* @__PURE__ */ objectSchema<BenefitDownloadablesProperties>({
    archived: mapSchema(v.boolean()),
    files: v.array(v.string()),
  });
