// Generated from the Polar API 2026-10 (generator 1). Do not edit.

import * as v from "valibot";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { Permission } from "./Permission.js";

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
    accountId: v.nullish(v.string()),
    repositoryOwner: v.nullish(v.string()),
    repositoryName: v.nullish(v.string()),
    permission: v.nullish(v.string()),
    grantedAccountId: v.nullish(v.string()),
  });
