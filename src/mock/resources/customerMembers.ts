import type { Member } from "../api/answers.js";
import { type CustomerKey, findCustomer } from "../customers/findCustomer.js";
import { resourceNotFound } from "../http/ApiError.js";
import type { Call, HandlersOf, InputOf } from "../http/Handler.js";
import { listed } from "../http/listing.js";
import { noContent, type Reply } from "../http/Reply.js";
import { type Page, type PageQuery, pageOf } from "../http/resource.js";
import { createMember, deleteMember, updateMember } from "../members/changeMembers.js";
import { membersOf, presentMember } from "../members/membersOf.js";
import type { CustomerRecord, MemberRecord } from "../store/records.js";

/** The members of one customer, who is named by ID or by external ID; so are they. */
export const customerMemberHandlers: HandlersOf<"customersMembers"> = {
  customersMembersList: (call, { path, query }) => list(call, path, query),
  customersMembersCreate: (call, { path, body }) =>
    presentMember(createMember(call, ownerOf(call, path), body)),
  customersMembersGet: (call, { path }) => presentMember(byId(call, path)),
  customersMembersUpdate: (call, { path, body }) => presentMember(updateMember(call, byId(call, path), body)),
  customersMembersDelete: (call, { path }) => remove(call, byId(call, path)),
  customersMembersListExternal: (call, { path, query }) => list(call, path, query),
  customersMembersCreateExternal: (call, { path, body }) =>
    presentMember(createMember(call, ownerOf(call, path), body)),
  customersMembersGetExternal: (call, { path }) => presentMember(byExternalId(call, path)),
  customersMembersUpdateExternal: (call, { path, body }) =>
    presentMember(updateMember(call, byExternalId(call, path), body)),
  customersMembersDeleteExternal: (call, { path }) => remove(call, byExternalId(call, path)),
};

function ownerOf(call: Call, key: CustomerKey): CustomerRecord {
  return findCustomer(call, key, "Customer not found");
}

function list(call: Call, key: CustomerKey, query: PageQuery): Page<Member> {
  const rows = membersOf(call.store, ownerOf(call, key).id);
  return pageOf(call, listed({}, call, rows, query), query, presentMember);
}

function byId(call: Call, path: InputOf<"customersMembersGet">["path"]): MemberRecord {
  return find(call, path, (row) => row.id === path.member_id);
}

function byExternalId(call: Call, path: InputOf<"customersMembersGetExternal">["path"]): MemberRecord {
  return find(call, path, (row) => row.external_id === path.member_external_id);
}

function find(call: Call, key: CustomerKey, isMeant: (row: MemberRecord) => boolean): MemberRecord {
  const missing = "Member not found";
  const member = membersOf(call.store, findCustomer(call, key, missing).id).find(isMeant);
  if (member === undefined) throw resourceNotFound(missing);
  return member;
}

function remove(call: Call, member: MemberRecord): Reply {
  deleteMember(call, member);
  return noContent();
}
