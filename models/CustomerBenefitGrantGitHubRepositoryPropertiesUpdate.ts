// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerBenefitGrantGitHubRepositoryPropertiesUpdate {
  accountId: string | null;
}

/** Checks a {@link CustomerBenefitGrantGitHubRepositoryPropertiesUpdate}. */
export const CustomerBenefitGrantGitHubRepositoryPropertiesUpdateSchema: ObjectSchema<CustomerBenefitGrantGitHubRepositoryPropertiesUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantGitHubRepositoryPropertiesUpdate>({
    accountId: v.nullable(v.string()),
  });
