// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDownloadablesSubscriberProperties {
  /** A UUID (version 4). */
  activeFiles: string[];
}

/** Checks a {@link BenefitDownloadablesSubscriberProperties}. */
export const BenefitDownloadablesSubscriberPropertiesSchema: ObjectSchema<BenefitDownloadablesSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitDownloadablesSubscriberProperties>({
    activeFiles: v.array(v.string()),
  });
