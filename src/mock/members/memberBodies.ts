import { email } from "../read/email.js";
import { nullable } from "../read/nullable.js";
import { fail, ok, type Reader } from "../read/Outcome.js";
import { object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { textOrNull } from "../read/text.js";
import type { MockMemberRole } from "../wire/MockMember.js";

const name = optional(nullable(textOrNull({ max: 256 })));

/** A member cannot be created as owner: owners come with the customer, or by a transfer. */
const newRole: Reader<"member" | "billing_manager"> = (input, loc) => {
  if (input === "member" || input === "billing_manager") return ok(input);
  const expected = "<MemberRole.member: 'member'> or <MemberRole.billing_manager: 'billing_manager'>";
  return fail("literal_error", loc, `Input should be ${expected}`, input, { expected });
};

/** A new member. Undefined: not sent. */
export interface MemberInput {
  readonly email: string;
  readonly name: string | null | undefined;
  readonly external_id: string | null | undefined;
  readonly role: "member" | "billing_manager" | undefined;
}

/** What to change. Undefined: not sent. */
export interface MemberChanges {
  readonly name: string | null | undefined;
  readonly email: string | null | undefined;
  readonly role: MockMemberRole | null | undefined;
}

export const memberCreate: Reader<MemberInput> = object({
  email: required(email),
  name,
  external_id: optional(nullable(textOrNull())),
  role: optional(newRole),
});

export const memberUpdate: Reader<MemberChanges> = object({
  name,
  email: optional(nullable(email)),
  role: optional(nullable(oneOf(["owner", "billing_manager", "member"]))),
});
