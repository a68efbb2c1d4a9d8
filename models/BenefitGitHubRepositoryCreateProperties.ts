// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { Permission } from "./Permission.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Access to which GitHub repository to give, with which rights. */
export interface BenefitGitHubRepositoryCreateProperties {
  /** The GitHub organization; repositories of personal accounts are refused. */
  repositoryOwner: string;
  repositoryName: string;
  permission: Permission;
}

/** Checks a {@link BenefitGitHubRepositoryCreateProperties}. */
export const BenefitGitHubRepositoryCreatePropertiesSchema: ObjectSchema<BenefitGitHubRepositoryCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitGitHubRepositoryCreateProperties>({
    repositoryOwner: string(),
    repositoryName: string(),
    permission: string(),
  });
