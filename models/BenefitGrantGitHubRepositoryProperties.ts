// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { Permission } from "./Permission.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of access to a GitHub repository. */
export interface BenefitGrantGitHubRepositoryProperties {
  /** The GitHub account that the customer has connected. Null or missing: none yet. */
  accountId?: string | null | undefined;
  repositoryOwner?: string | undefined;
  repositoryName?: string | undefined;
  permission?: Open<Permission> | undefined;
  /** The GitHub account that was actually let in. */
  grantedAccountId?: string | undefined;
}

/** Checks a {@link BenefitGrantGitHubRepositoryProperties}. */
export const BenefitGrantGitHubRepositoryPropertiesSchema: ObjectSchema<BenefitGrantGitHubRepositoryProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantGitHubRepositoryProperties>({
    accountId: nullish(string()),
    repositoryOwner: nullish(string()),
    repositoryName: nullish(string()),
    permission: nullish(string()),
    grantedAccountId: nullish(string()),
  });
