// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers may know of a `downloadables` benefit. */
export interface BenefitDownloadablesSubscriberProperties {
  /**
   * IDs of the files that can be downloaded now; `customerPortalDownloadablesList` gives the
   * links. A UUID (version 4).
   */
  activeFiles: string[];
}

/** Checks a {@link BenefitDownloadablesSubscriberProperties}. */
export const BenefitDownloadablesSubscriberPropertiesSchema: ObjectSchema<BenefitDownloadablesSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitDownloadablesSubscriberProperties>({
    activeFiles: listSchema(string()),
  });
