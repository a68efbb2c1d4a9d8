// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Member, MemberSchema } from "./Member.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A member was added to a customer. */
export interface WebhookMemberCreatedPayload {
  type: "member.created";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Member;
}

/** Checks a {@link WebhookMemberCreatedPayload}. */
export const WebhookMemberCreatedPayloadSchema: ObjectSchema<WebhookMemberCreatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookMemberCreatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: MemberSchema,
  });
