// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which files to give. */
export interface BenefitDownloadablesCreateProperties {
  /**
   * By file ID: true takes a file from customers without taking it off the benefit. Keys and
   * values travel as they are. Default: `{}`.
   */
  archived?: Record<string, boolean> | undefined;
  /** IDs of the files, in the order that customers see. A UUID (version 4). At least 1 item. */
  files: readonly string[];
}

/** Checks a {@link BenefitDownloadablesCreateProperties}. */
export const BenefitDownloadablesCreatePropertiesSchema: ObjectSchema<BenefitDownloadablesCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitDownloadablesCreateProperties>({
    archived: v.optional(mapSchema(boolean())),
    files: v.pipe(listSchema(string()), v.minLength(1)),
  });
