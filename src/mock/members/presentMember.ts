import type { Member } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { only } from "../kit/fields.js";
import type { MemberRecord } from "../store/records.js";

export function presentMember(member: MemberRecord): Member {
  return only(member, FIELDS.Member);
}
