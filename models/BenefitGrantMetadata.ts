// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { BenefitType } from "./BenefitType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
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
    benefitId: string(),
    benefitGrantId: string(),
    benefitType: string(),
    memberId: nullish(string()),
  });
