import { stamps } from "../kit/stamps.js";
import type { MemberRecord } from "../store/records.js";
import type { MockMember } from "../wire/MockMember.js";

/** The member as the API writes it. */
export function presentMember(member: MemberRecord): MockMember {
  return {
    id: member.id,
    ...stamps(member),
    customer_id: member.customer_id,
    email: member.email,
    name: member.name,
    external_id: member.external_id,
    role: member.role,
  };
}
