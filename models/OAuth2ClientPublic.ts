// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What people may see of an OAuth 2.0 client. */
export interface OAuth2ClientPublic {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  clientId: string;
  /** People see it when they are asked to agree. */
  clientName: string | null;
  /** The client's home page. */
  clientUri: string | null;
  /** An image to show to people. */
  logoUri: string | null;
  /** The terms of service. */
  tosUri: string | null;
  /** The privacy policy. */
  policyUri: string | null;
}

/** Checks a {@link OAuth2ClientPublic}. */
export const OAuth2ClientPublicSchema: ObjectSchema<OAuth2ClientPublic> =
  /* @__PURE__ */ objectSchema<OAuth2ClientPublic>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    clientId: string(),
    clientName: nullish(string()),
    clientUri: nullish(string()),
    logoUri: nullish(string()),
    tosUri: nullish(string()),
    policyUri: nullish(string()),
  });
