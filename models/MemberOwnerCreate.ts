// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface MemberOwnerCreate {
  /** An e-mail address. */
  email: string;
  /** At most 256 characters. */
  name?: string | null | undefined;
  externalId?: string | null | undefined;
}

/** Checks a {@link MemberOwnerCreate}. */
export const MemberOwnerCreateSchema: ObjectSchema<MemberOwnerCreate> =
  /* @__PURE__ */ objectSchema<MemberOwnerCreate>({
    email: v.string(),
    name: v.nullish(
      v.pipe(
        v.string(),
        v.check((text) => [...text].length <= 256, "at most 256 characters"),
      ),
    ),
    externalId: v.nullish(v.string()),
  });
