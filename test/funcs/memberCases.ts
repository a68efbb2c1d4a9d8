import type { Case } from "./Case.js";
import { ID, MEMBER_ID, member, page } from "./samples.js";

const MISSING = { ResourceNotFound: 404, HTTPValidationError: 422 };
const AMBIGUOUS = { ResourceNotFound: 404, AmbiguousExternalCustomerID: 409, HTTPValidationError: 422 };
const FORBIDDEN = { NotPermitted: 403 };

export const memberCases: readonly Case[] = [
  {
    func: "customersMembersList",
    call: ({ customersMembersList }, polar) =>
      customersMembersList(polar, { id: ID, role: "owner", page: 1, limit: 5, sorting: ["-created_at"] }),
    sends: {
      method: "GET",
      path: `/v1/customers/${ID}/members`,
      query: [
        ["role", "owner"],
        ["page", "1"],
        ["limit", "5"],
        ["sorting", "-created_at"],
      ],
    },
    answer: { status: 200, json: page(member).wire },
    value: page(member).value,
    errors: MISSING,
  },
  {
    func: "customersMembersListExternal",
    call: ({ customersMembersListExternal }, polar) =>
      customersMembersListExternal(polar, { externalId: "usr_1337", role: null }),
    sends: { method: "GET", path: "/v1/customers/external/usr_1337/members" },
    answer: { status: 200, json: page(member, member).wire },
    value: page(member, member).value,
    errors: AMBIGUOUS,
  },
  {
    func: "customersMembersCreate",
    call: ({ customersMembersCreate }, polar) =>
      customersMembersCreate(polar, {
        id: ID,
        memberCreateFromCustomer: {
          email: "member@example.com",
          name: null,
          externalId: "m_1",
          role: "member",
        },
      }),
    sends: {
      method: "POST",
      path: `/v1/customers/${ID}/members`,
      body: { email: "member@example.com", name: null, external_id: "m_1", role: "member" },
    },
    answer: { status: 201, json: member.wire },
    value: member.value,
    errors: { ...FORBIDDEN, ...MISSING },
  },
  {
    func: "customersMembersCreateExternal",
    call: ({ customersMembersCreateExternal }, polar) =>
      customersMembersCreateExternal(polar, {
        externalId: "usr_1337",
        memberCreateFromCustomer: { email: "member@example.com" },
      }),
    sends: {
      method: "POST",
      path: "/v1/customers/external/usr_1337/members",
      body: { email: "member@example.com" },
    },
    answer: { status: 201, json: member.wire },
    value: member.value,
    errors: { ...FORBIDDEN, ...AMBIGUOUS },
  },
  {
    func: "customersMembersGet",
    call: ({ customersMembersGet }, polar) => customersMembersGet(polar, { id: ID, memberId: MEMBER_ID }),
    sends: { method: "GET", path: `/v1/customers/${ID}/members/${MEMBER_ID}` },
    answer: { status: 200, json: member.wire },
    value: member.value,
    errors: MISSING,
  },
  {
    func: "customersMembersGetExternal",
    call: ({ customersMembersGetExternal }, polar) =>
      customersMembersGetExternal(polar, { externalId: "a/b", memberExternalId: "c/d" }),
    sends: { method: "GET", path: "/v1/customers/external/a%2Fb/members/c%2Fd" },
    answer: { status: 200, json: member.wire },
    value: member.value,
    errors: AMBIGUOUS,
  },
  {
    func: "customersMembersUpdate",
    call: ({ customersMembersUpdate }, polar) =>
      customersMembersUpdate(polar, {
        id: ID,
        memberId: MEMBER_ID,
        memberUpdate: { role: "billing_manager" },
      }),
    sends: {
      method: "PATCH",
      path: `/v1/customers/${ID}/members/${MEMBER_ID}`,
      body: { role: "billing_manager" },
    },
    answer: { status: 200, json: member.wire },
    value: member.value,
    errors: MISSING,
  },
  {
    func: "customersMembersUpdateExternal",
    call: ({ customersMembersUpdateExternal }, polar) =>
      customersMembersUpdateExternal(polar, {
        externalId: "usr_1337",
        memberExternalId: "m_1",
        memberUpdate: { name: "Jane", email: null },
      }),
    sends: {
      method: "PATCH",
      path: "/v1/customers/external/usr_1337/members/m_1",
      body: { name: "Jane", email: null },
    },
    answer: { status: 200, json: member.wire },
    value: member.value,
    errors: AMBIGUOUS,
  },
  {
    func: "customersMembersDelete",
    call: ({ customersMembersDelete }, polar) =>
      customersMembersDelete(polar, { id: ID, memberId: MEMBER_ID }),
    sends: { method: "DELETE", path: `/v1/customers/${ID}/members/${MEMBER_ID}` },
    answer: { status: 204 },
    value: undefined,
    errors: MISSING,
  },
  {
    func: "customersMembersDeleteExternal",
    call: ({ customersMembersDeleteExternal }, polar) =>
      customersMembersDeleteExternal(polar, { externalId: "usr_1337", memberExternalId: "m_1" }),
    sends: { method: "DELETE", path: "/v1/customers/external/usr_1337/members/m_1" },
    answer: { status: 204 },
    value: undefined,
    errors: AMBIGUOUS,
  },
];
