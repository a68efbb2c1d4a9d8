// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { BenefitType } from "./BenefitType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Which grant of which benefit. */
export interface BenefitGrantMetadata {
  benefitId: string;
  benefitGrantId: string;
  benefitType: Open<BenefitType>;
  memberId?: string | undefined;
}

/** Checks a {@link BenefitGrantMetadata}. */
export const BenefitGrantMetadataSchema: ObjectSchema<BenefitGrantMetadata> =
  /* @__PURE__ */ objectSchema<BenefitGrantMetadata>({
    benefitId: v.string(),
    benefitGrantId: v.string(),
    benefitType: v.string(),
    memberId: nullish(v.string()),
  });
