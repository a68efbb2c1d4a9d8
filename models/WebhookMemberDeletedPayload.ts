// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Member, MemberSchema } from "./Member.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A member was removed from a customer. */
export interface WebhookMemberDeletedPayload {
  type: "member.deleted";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Member;
}

/** Checks a {@link WebhookMemberDeletedPayload}. */
export const WebhookMemberDeletedPayloadSchema: ObjectSchema<WebhookMemberDeletedPayload> =
  /* @__PURE__ */ objectSchema<WebhookMemberDeletedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: MemberSchema,
  });
