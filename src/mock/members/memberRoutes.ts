import { byExternalId, byId, type CustomerPath } from "../customers/customerKey.js";
import { type CustomerKey, findCustomer } from "../customers/findCustomer.js";
import { resourceNotFound } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import { pageSources, sortingSource } from "../http/listSources.js";
import { json, noContent } from "../http/Reply.js";
import { type Call, type Route, route } from "../http/Route.js";
import { fromBody, fromPath, fromQuery, type Source } from "../http/Source.js";
import { sorted } from "../kit/sorted.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid } from "../read/uuid.js";
import type { MemberRecord } from "../store/records.js";
import { createMember } from "./createMember.js";
import { deleteMember } from "./deleteMember.js";
import { memberCreate, memberUpdate } from "./memberBodies.js";
import { membersOf } from "./membersOf.js";
import { presentMember } from "./presentMember.js";
import { updateMember } from "./updateMember.js";

const READ: readonly string[] = ["members:read", "members:write"];
const WRITE: readonly string[] = ["members:write"];

const ROLES = ["owner", "billing_manager", "member"] as const;

/** A way to name a member in a path, below its customer's. */
interface MemberPath {
  readonly customer: CustomerPath;
  readonly parameter: string;
  readonly value: Source<string>;
  readonly field: "id" | "external_id";
}

/** `/v1/customers/…/members`. */
export const memberRoutes: readonly Route[] = [
  ...routesOf({
    customer: byId,
    parameter: "member_id",
    value: fromPath("member_id", uuid),
    field: "id",
  }),
  ...routesOf({
    customer: byExternalId,
    parameter: "member_external_id",
    value: fromPath("member_external_id", text()),
    field: "external_id",
  }),
];

function routesOf({ customer, parameter, value, field }: MemberPath): readonly Route[] {
  const { key } = customer;
  const all = `${customer.path}/members`;
  const one = `${all}/{${parameter}}`;

  function find(call: Call, named: { readonly key: CustomerKey; readonly value: string }): MemberRecord {
    const missing = "Member not found";
    const owner = findCustomer(call, named.key, missing);
    const member = membersOf(call.store, owner.id).find((row) => row[field] === named.value);
    if (member === undefined) throw resourceNotFound(missing);
    return member;
  }

  return [
    route(
      { method: "GET", path: all, scopes: READ },
      {
        ...pageSources,
        sorting: sortingSource(["created_at", "-created_at"], "-created_at"),
        key,
        role: fromQuery("role", oneOf(ROLES), null),
      },
      (values, call) => {
        const owner = findCustomer(call, values.key, "Customer not found");
        const rows = membersOf(call.store, owner.id).filter(
          ({ role }) => values.role === null || role === values.role,
        );
        const inOrder = sorted(rows, values.sorting, (row) => row.created_at);
        return listReply(inOrder, values, call.pageLimit, presentMember);
      },
    ),
    route(
      { method: "POST", path: all, scopes: WRITE },
      { key, body: fromBody(memberCreate) },
      (values, call) => {
        const owner = findCustomer(call, values.key, "Customer not found");
        return json(presentMember(createMember(call, owner, values.body)), 201);
      },
    ),
    route({ method: "GET", path: one, scopes: READ }, { key, value }, (values, call) =>
      json(presentMember(find(call, values))),
    ),
    route(
      { method: "PATCH", path: one, scopes: WRITE },
      { key, value, body: fromBody(memberUpdate) },
      (values, call) => json(presentMember(updateMember(call, find(call, values), values.body))),
    ),
    route({ method: "DELETE", path: one, scopes: WRITE }, { key, value }, (values, call) => {
      deleteMember(call, find(call, values));
      return noContent();
    }),
  ];
}
