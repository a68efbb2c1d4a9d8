// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers may know of a `github_repository` benefit. */
export interface BenefitGitHubRepositorySubscriberProperties {
  /** The user or organization on GitHub. */
  repositoryOwner: string;
  repositoryName: string;
}

/** Checks a {@link BenefitGitHubRepositorySubscriberProperties}. */
export const BenefitGitHubRepositorySubscriberPropertiesSchema: ObjectSchema<BenefitGitHubRepositorySubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitGitHubRepositorySubscriberProperties>({
    repositoryOwner: string(),
    repositoryName: string(),
  });
