// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
  CustomerBenefitGrantGitHubRepositoryPropertiesUpdateSchema,
} from "./CustomerBenefitGrantGitHubRepositoryPropertiesUpdate.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a grant of a `github_repository` benefit needs of the customer. */
export interface CustomerBenefitGrantGitHubRepositoryUpdate {
  benefitType: "github_repository";
  properties: CustomerBenefitGrantGitHubRepositoryPropertiesUpdate;
}

/** Checks a {@link CustomerBenefitGrantGitHubRepositoryUpdate}. */
export const CustomerBenefitGrantGitHubRepositoryUpdateSchema: ObjectSchema<CustomerBenefitGrantGitHubRepositoryUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantGitHubRepositoryUpdate>({
    benefitType: string(),
    properties: CustomerBenefitGrantGitHubRepositoryPropertiesUpdateSchema,
  });
