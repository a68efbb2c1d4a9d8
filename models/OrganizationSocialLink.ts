// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Open } from "./Open.js";
import type { OrganizationSocialPlatforms } from "./OrganizationSocialPlatforms.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A public profile. */
export interface OrganizationSocialLink {
  /** Follows from the address: what you send here is overruled. */
  platform: Open<OrganizationSocialPlatforms>;
  /** A URL. 1 to 2083 characters. */
  url: string;
}

/** Checks a {@link OrganizationSocialLink}. */
export const OrganizationSocialLinkSchema: ObjectSchema<OrganizationSocialLink> =
  /* @__PURE__ */ objectSchema<OrganizationSocialLink>({ platform: string(), url: string() });
