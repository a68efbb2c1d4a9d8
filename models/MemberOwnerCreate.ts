// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The owner to create together with a customer. */
export interface MemberOwnerCreate {
  /** An e-mail address. */
  email: string;
  /**
   * An empty string counts as null. Without one the owner gets the customer's name. At most 256
   * characters.
   */
  name?: string | null | undefined;
  /** The owner's ID in your system. Without one the owner gets the customer's external ID. */
  externalId?: string | null | undefined;
}

/** Checks a {@link MemberOwnerCreate}. */
export const MemberOwnerCreateSchema: ObjectSchema<MemberOwnerCreate> =
  /* @__PURE__ */ objectSchema<MemberOwnerCreate>({
    email: string(),
    name: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
    externalId: v.nullish(string()),
  });
