import type { CustomerPortalMember, Member } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { notPermitted, polarRequestValidationError, resourceNotFound } from "../http/ApiError.js";
import type { HandlersOf, PortalCall } from "../http/Handler.js";
import { noContent } from "../http/Reply.js";
import { pageOf, type Resource, resource } from "../http/resource.js";
import { changed, only } from "../kit/fields.js";
import { membersOf, memberWith, newMember, presentMember } from "../members/membersOf.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";

/** The members of all customers. */
const members: Resource<MemberRecord, Member> = resource({
  rows: (store) => store.members,
  present: (_, row) => presentMember(row),
});

export const memberHandlers: HandlersOf<"members" | "customerPortalMembers"> = {
  membersListMembers: members.list(),
  customerPortalMembersListMembers: (call, { query }) => {
    const team = managedTeam(call);
    return pageOf(call, membersOf(call.store, team.id), query, presentPortalMember);
  },
  customerPortalMembersAddMember: (call, { body }) => {
    const team = managedTeam(call);
    const known = memberWith(call.store, team.id, body.email);
    if (known !== undefined) return presentPortalMember(known);
    const { email, name, role } = body;
    return presentPortalMember(call.store.members.put(newMember(call, team, { email, name, role })));
  },
  customerPortalMembersUpdateMember: (call, { path, body }) => {
    const team = managedTeam(call);
    const member = findMember(call, team, path.id);
    if (member.id === call.subject.member?.id)
      throw aboutOneself("You cannot modify your own role.", path.id);
    const role = body.role ?? member.role;
    const next = call.store.members.put(changed(member, { role }, call.now()));
    // There is one owner: whoever was it becomes a manager.
    if (role === "owner") demote(call, team, next);
    return presentPortalMember(next);
  },
  customerPortalMembersRemoveMember: (call, { path }) => {
    const team = managedTeam(call);
    const member = findMember(call, team, path.id);
    if (member.id === call.subject.member?.id) {
      throw aboutOneself("You cannot remove yourself from the team.", path.id);
    }
    call.store.members.put({ ...member, deleted_at: call.now() });
    return noContent();
  },
};

/** The team whose members the portal's member may manage; a 403 for others. */
function managedTeam({ subject }: PortalCall): CustomerRecord {
  const { customer, member } = subject;
  if (member?.role === "member") throw notPermitted("Insufficient role for this operation");
  if (customer.type === "individual")
    throw notPermitted(
      "Member management is only available for team customers. Purchase a seat-based product to enable team features.",
    );
  return customer;
}

function findMember({ store }: PortalCall, team: CustomerRecord, id: string): MemberRecord {
  const found = membersOf(store, team.id).find((row) => row.id === id);
  if (found === undefined) throw resourceNotFound("Member not found");
  return found;
}

function demote({ store, now }: PortalCall, team: CustomerRecord, owner: MemberRecord): void {
  for (const row of membersOf(store, team.id)) {
    if (row.role === "owner" && row.id !== owner.id) {
      store.members.put({ ...row, role: "billing_manager", modified_at: now() });
    }
  }
}

function aboutOneself(msg: string, input: string): Error {
  return polarRequestValidationError([{ type: "value_error", loc: ["path", "id"], msg, input }]);
}

function presentPortalMember(member: MemberRecord): CustomerPortalMember {
  return only(member, FIELDS.CustomerPortalMember);
}
