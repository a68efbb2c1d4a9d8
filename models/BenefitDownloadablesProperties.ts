// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which files. */
export interface BenefitDownloadablesProperties {
  /**
   * By file ID: true takes a file from customers without taking it off the benefit. Keys and
   * values travel as they are.
   */
  archived: Record<string, boolean>;
  /** IDs of the files, in the order that customers see. A UUID (version 4). */
  files: string[];
}

/** Checks a {@link BenefitDownloadablesProperties}. */
export const BenefitDownloadablesPropertiesSchema: ObjectSchema<BenefitDownloadablesProperties> =
  /* @__PURE__ */ objectSchema<BenefitDownloadablesProperties>({
    archived: mapSchema(boolean()),
    files: listSchema(string()),
  });
