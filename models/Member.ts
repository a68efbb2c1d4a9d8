// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface Member {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  email: string;
  name: string | null;
  externalId: string | null;
  role: Open<MemberRole>;
}

/** Checks a {@link Member}. */
export const MemberSchema: ObjectSchema<Member> = /* @__PURE__ */ objectSchema<Member>({
  id: v.string(),
  createdAt: v.date(),
  modifiedAt: v.nullish(v.date()),
  customerId: v.string(),
  email: v.string(),
  name: v.nullish(v.string()),
  externalId: v.nullish(v.string()),
  role: v.string(),
});
