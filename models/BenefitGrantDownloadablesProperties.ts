// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of files to download. */
export interface BenefitGrantDownloadablesProperties {
  /** IDs of the files. */
  files?: string[] | undefined;
}

/** Checks a {@link BenefitGrantDownloadablesProperties}. */
export const BenefitGrantDownloadablesPropertiesSchema: ObjectSchema<BenefitGrantDownloadablesProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantDownloadablesProperties>({ files: nullish(listSchema(string())) });
