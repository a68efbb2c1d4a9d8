// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Member, MemberSchema } from "./Member.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A member of a customer was changed. */
export interface WebhookMemberUpdatedPayload {
  type: "member.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Member;
}

/** Checks a {@link WebhookMemberUpdatedPayload}. */
export const WebhookMemberUpdatedPayloadSchema: ObjectSchema<WebhookMemberUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookMemberUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: MemberSchema,
  });
