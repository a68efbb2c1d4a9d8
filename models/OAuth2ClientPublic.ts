// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OAuth2ClientPublic {
  createdAt: Date;
  modifiedAt: Date | null;
  clientId: string;
  clientName: string | null;
  clientUri: string | null;
  logoUri: string | null;
  tosUri: string | null;
  policyUri: string | null;
}

/** Checks a {@link OAuth2ClientPublic}. */
export const OAuth2ClientPublicSchema: ObjectSchema<OAuth2ClientPublic> =
  /* @__PURE__ */ objectSchema<OAuth2ClientPublic>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    clientId: v.string(),
    clientName: nullish(v.string()),
    clientUri: nullish(v.string()),
    logoUri: nullish(v.string()),
    tosUri: nullish(v.string()),
    policyUri: nullish(v.string()),
  });
