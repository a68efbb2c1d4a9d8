// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { Permission } from "./Permission.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Access to which GitHub repository, with which rights. */
export interface BenefitGitHubRepositoryProperties {
  /** The GitHub organization; repositories of personal accounts are refused. */
  repositoryOwner: string;
  repositoryName: string;
  permission: Open<Permission>;
}

/** Checks a {@link BenefitGitHubRepositoryProperties}. */
export const BenefitGitHubRepositoryPropertiesSchema: ObjectSchema<BenefitGitHubRepositoryProperties> =
  /* @__PURE__ */ objectSchema<BenefitGitHubRepositoryProperties>({
    repositoryOwner: string(),
    repositoryName: string(),
    permission: string(),
  });
