import type { Member } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { only } from "../kit/only.js";
import type { MemberRecord } from "../store/records.js";

/** The member as the API writes it. */
export function presentMember(member: MemberRecord): Member {
  return only(member, FIELDS.Member);
}
