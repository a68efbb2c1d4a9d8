import * as fc from "fast-check";
import type { CustomerCreate } from "polar-fn/models/CustomerCreate";
import type { CustomersListRequest } from "polar-fn/models/CustomersListRequest";
import type { CustomerUpdate } from "polar-fn/models/CustomerUpdate";
import type { CustomerUpdateExternalID } from "polar-fn/models/CustomerUpdateExternalID";
import type { MemberCreateFromCustomer } from "polar-fn/models/MemberCreateFromCustomer";
import type { MemberUpdate } from "polar-fn/models/MemberUpdate";
import { customersCreate } from "polar-sdk-0/funcs/customersCreate.js";
import { customersDelete } from "polar-sdk-0/funcs/customersDelete.js";
import { customersDeleteExternal } from "polar-sdk-0/funcs/customersDeleteExternal.js";
import { customersExport } from "polar-sdk-0/funcs/customersExport.js";
import { customersGet } from "polar-sdk-0/funcs/customersGet.js";
import { customersGetExternal } from "polar-sdk-0/funcs/customersGetExternal.js";
import { customersGetState } from "polar-sdk-0/funcs/customersGetState.js";
import { customersGetStateExternal } from "polar-sdk-0/funcs/customersGetStateExternal.js";
import { customersList } from "polar-sdk-0/funcs/customersList.js";
import { customersListPaymentMethods } from "polar-sdk-0/funcs/customersListPaymentMethods.js";
import { customersListPaymentMethodsExternal } from "polar-sdk-0/funcs/customersListPaymentMethodsExternal.js";
import { customersMembersCreate } from "polar-sdk-0/funcs/customersMembersCreate.js";
import { customersMembersCreateExternal } from "polar-sdk-0/funcs/customersMembersCreateExternal.js";
import { customersMembersDelete } from "polar-sdk-0/funcs/customersMembersDelete.js";
import { customersMembersDeleteExternal } from "polar-sdk-0/funcs/customersMembersDeleteExternal.js";
import { customersMembersGet } from "polar-sdk-0/funcs/customersMembersGet.js";
import { customersMembersGetExternal } from "polar-sdk-0/funcs/customersMembersGetExternal.js";
import { customersMembersUpdate } from "polar-sdk-0/funcs/customersMembersUpdate.js";
import { customersMembersUpdateExternal } from "polar-sdk-0/funcs/customersMembersUpdateExternal.js";
import { customersUpdate } from "polar-sdk-0/funcs/customersUpdate.js";
import { customersUpdateExternal } from "polar-sdk-0/funcs/customersUpdateExternal.js";
import type { CustomersListRequest as CustomersListRequest0 } from "polar-sdk-0/models/operations/customerslist.js";
import * as official1 from "polar-sdk-1/2026-10/services/customers";
import * as members1 from "polar-sdk-1/2026-10/services/customers/members";
import type { Core, Functions } from "../contract/combinations.js";
import { customerList, customerTeam } from "../drift/samples.js";
import * as arbitrary from "./arbitraries.js";
import { jsonAnswer, knownCustomer, knownState } from "./arbitraries.js";
import type { Answer } from "./captureServer.js";
import { type Core0, type Core1, type Outcome, outcomeOf, outcomeOf1, unwrapped } from "./clients.js";
import { toWire } from "./wire.js";

type Result =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: unknown };

/** How to call one endpoint through each SDK, with our request. */
interface Calls<Request> {
  readonly ours: (functions: Functions, core: Core, request: Request) => PromiseLike<Result>;
  /** Absent where 0.49.0 lacks the function. */
  readonly sdk0?: (core: Core0, request: Request) => PromiseLike<Result>;
  readonly sdk1: (core: Core1, request: Request) => Promise<unknown>;
}

/** One request and what the server answers to it, ready to be sent through each SDK. */
export interface Example {
  readonly function: keyof Functions;
  readonly request: unknown;
  readonly answers: readonly Answer[];
  readonly ours: (functions: Functions, core: Core) => Promise<Outcome>;
  readonly sdk0: ((core: Core0) => Promise<Outcome>) | undefined;
  readonly sdk1: (core: Core1) => Promise<Outcome>;
}

/** A function and the requests with which it is compared. */
export interface Subject {
  readonly function: keyof Functions;
  /** Hand-picked. */
  readonly examples: readonly Example[];
  /** Any valid ones. */
  readonly generated: fc.Arbitrary<Example>;
}

/** Puts a request and answers together with the ways to call. */
export const example = <Request>(
  name: keyof Functions,
  { ours, sdk0, sdk1 }: Calls<Request>,
  request: Request,
  answers: readonly Answer[],
): Example => ({
  function: name,
  request,
  answers,
  ours: (functions, core) => outcomeOf(() => ours(functions, core, request)),
  sdk0: sdk0 && ((core) => outcomeOf(() => sdk0(core, request))),
  sdk1: (core) => outcomeOf1(() => sdk1(core, request)),
});

function subject<Request>(
  name: keyof Functions,
  calls: Calls<Request>,
  requests: fc.Arbitrary<Request>,
  answers: fc.Arbitrary<Answer>,
  picked: readonly Request[],
  answer: Answer,
): Subject {
  return {
    function: name,
    examples: picked.map((request) => example(name, calls, request, [answer])),
    generated: fc.tuple(requests, answers).map(([request, each]) => example(name, calls, request, [each])),
  };
}

export const ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";
const ODD = "a/b?c#d e+f%2G&ü🧑‍💻'()!*~";

const empty: Answer = { status: 204 };
const csv: Answer = {
  status: 200,
  headers: { "content-type": "text/csv; charset=utf-8" },
  body: "ID,Email\r\n1,ü\r\n",
};
const one = jsonAnswer(knownCustomer());
const created = jsonAnswer(knownCustomer(), 201);
const known = (json: Record<string, unknown>): Record<string, unknown> => {
  const { first_user_event_at: _, ...rest } = json;
  return rest;
};
const list = jsonAnswer({
  ...customerList(),
  items: [knownCustomer(), known(customerTeam())],
});

const memberJson = {
  id: ID,
  created_at: "2026-10-01T12:00:00.123456Z",
  modified_at: null,
  customer_id: ID,
  email: "ida@acme.com",
  name: null,
  external_id: "ida",
  role: "billing_manager",
};
const pagination = { total_count: 1, max_page: 1 };
const memberOne = jsonAnswer(memberJson);
const memberList = jsonAnswer({ items: [memberJson], pagination });
const methodList = jsonAnswer({
  items: [
    {
      id: ID,
      created_at: "2026-10-01T12:00:00Z",
      modified_at: null,
      processor: "stripe",
      customer_id: ID,
      type: "card",
      method_metadata: { brand: "visa", last4: "4242", exp_month: 12, exp_year: 2030, wallet: null },
      is_default: true,
    },
  ],
  pagination,
});

const json = (values: fc.Arbitrary<unknown>, status?: number): fc.Arbitrary<Answer> =>
  values.map((value) => jsonAnswer(value, status));

const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(values);
const email = fc.emailAddress();
const locale = fc.constantFrom("en", "fr-FR", "es-419");
const organizationId = fc.oneof(
  arbitrary.uuid,
  fc.array(arbitrary.uuid, { maxLength: 3 }),
  fc.constant(null),
);
const address = fc.record(
  {
    country: fc.constantFrom("US" as const, "FR" as const, "DE" as const),
    line1: orNull(arbitrary.text()),
    line2: orNull(arbitrary.text()),
    postalCode: orNull(arbitrary.text(8)),
    city: orNull(arbitrary.text()),
    state: orNull(fc.constantFrom("US-CA", "CA-QC")),
  },
  { requiredKeys: ["country"] },
);
const owner = fc.record(
  { email, name: orNull(arbitrary.text()), externalId: orNull(arbitrary.text()) },
  { requiredKeys: ["email"] },
);
const createFields = {
  metadata: arbitrary.metadata,
  externalId: orNull(arbitrary.text()),
  name: orNull(arbitrary.text()),
  billingAddress: orNull(address),
  taxId: orNull(arbitrary.text()),
  locale: orNull(locale),
  organizationId: orNull(arbitrary.uuid),
  owner: orNull(owner),
};
const create: fc.Arbitrary<CustomerCreate> = fc.oneof(
  fc.record(
    { ...createFields, type: fc.constant("individual" as const), email },
    { requiredKeys: ["email"] },
  ),
  fc.record(
    { ...createFields, type: fc.constant("team" as const), email: orNull(email) },
    { requiredKeys: ["type"] },
  ),
);
const { organizationId: _organization, owner: _owner, externalId, ...updateFields } = createFields;
const updateExternal: fc.Arbitrary<CustomerUpdateExternalID> = fc.record(
  { ...updateFields, email: orNull(email) },
  { requiredKeys: [] },
);
const update: fc.Arbitrary<CustomerUpdate> = fc.record(
  { ...updateFields, externalId, email: orNull(email), type: orNull(fc.constantFrom("individual", "team")) },
  { requiredKeys: [] },
);
const memberCreate: fc.Arbitrary<MemberCreateFromCustomer> = fc.record(
  {
    email,
    name: orNull(arbitrary.text()),
    externalId: orNull(arbitrary.text()),
    role: fc.constantFrom("member", "billing_manager"),
  },
  { requiredKeys: ["email"] },
);
const role = fc.constantFrom("owner" as const, "billing_manager" as const, "member" as const);
const memberUpdate: fc.Arbitrary<MemberUpdate> = fc.record(
  { name: orNull(arbitrary.text()), email: orNull(email), role: orNull(role) },
  { requiredKeys: [] },
);
const listRequest: fc.Arbitrary<CustomersListRequest> = fc.record(
  {
    organizationId,
    email: orNull(email),
    query: orNull(arbitrary.text()),
    active: orNull(fc.boolean()),
    page: arbitrary.page,
    limit: arbitrary.page,
    sorting: orNull(
      fc.uniqueArray(fc.constantFrom("created_at", "-created_at", "email", "-email", "name", "-name")),
    ),
    metadata: orNull(
      fc.dictionary(
        arbitrary.text().filter((key) => key !== "__proto__"),
        fc.oneof(
          arbitrary.text(),
          fc.integer(),
          fc.boolean(),
          fc.array(arbitrary.text(), { maxLength: 3 }),
          fc.array(fc.integer(), { maxLength: 3 }),
          fc.array(fc.boolean(), { maxLength: 3 }),
        ),
        { maxKeys: 3, noNullPrototype: true },
      ),
    ),
  },
  { requiredKeys: [] },
);
const paging = { page: arbitrary.page, limit: arbitrary.page };
const memberPaging = {
  ...paging,
  role: orNull(role),
  sorting: orNull(fc.uniqueArray(fc.constantFrom<"created_at" | "-created_at">("created_at", "-created_at"))),
};

export const listCalls: Calls<CustomersListRequest> = {
  ours: (functions, core, request) => functions.customersList(core, request),
  // The same but for the word readonly.
  sdk0: (core, request) => unwrapped(customersList(core, request as CustomersListRequest0)),
  sdk1: (core, request) => official1.listCustomers(core)(toWire(request)),
};
export const createCalls: Calls<CustomerCreate> = {
  ours: (functions, core, request) => functions.customersCreate(core, request),
  sdk0: (core, request) => customersCreate(core, request),
  sdk1: (core, request) => official1.createCustomers(core)(toWire(request)),
};
export const getCalls: Calls<{ id: string }> = {
  ours: (functions, core, request) => functions.customersGet(core, request),
  sdk0: (core, request) => customersGet(core, request),
  sdk1: (core, { id }) => official1.getCustomers(core)(id),
};
export const getExternalCalls: Calls<{ externalId: string }> = {
  ours: (functions, core, request) => functions.customersGetExternal(core, request),
  sdk0: (core, request) => customersGetExternal(core, request),
  sdk1: (core, { externalId }) => official1.getExternalCustomers(core)(externalId),
};
export const getStateCalls: Calls<{ id: string }> = {
  ours: (functions, core, request) => functions.customersGetState(core, request),
  sdk0: (core, request) => customersGetState(core, request),
  sdk1: (core, { id }) => official1.getStateCustomers(core)(id),
};
export const deleteCalls: Calls<{ id: string; anonymize?: boolean }> = {
  ours: (functions, core, request) => functions.customersDelete(core, request),
  sdk0: (core, request) => customersDelete(core, request),
  sdk1: (core, { id, ...query }) => official1.deleteCustomers(core)(id, query),
};
export const updateCalls: Calls<{ id: string; customerUpdate: CustomerUpdate }> = {
  ours: (functions, core, request) => functions.customersUpdate(core, request),
  sdk0: (core, request) => customersUpdate(core, request),
  sdk1: (core, { id, customerUpdate }) => official1.updateCustomers(core)(id, toWire(customerUpdate)),
};
export const exportCalls: Calls<{ organizationId?: string | string[] | null }> = {
  ours: (functions, core, request) => functions.customersExport(core, request),
  sdk0: (core, request) => customersExport(core, request),
  sdk1: (core, request) => official1.exportCustomers(core)(toWire(request)),
};
export const listPaymentMethodsCalls: Calls<{ id: string; page?: number; limit?: number }> = {
  ours: (functions, core, request) => functions.customersListPaymentMethods(core, request),
  sdk0: (core, request) => unwrapped(customersListPaymentMethods(core, request)),
  sdk1: (core, { id, ...query }) => official1.listPaymentMethodsCustomers(core)(id, query),
};
export const membersDeleteExternalCalls: Calls<{ externalId: string; memberExternalId: string }> = {
  ours: (functions, core, request) => functions.customersMembersDeleteExternal(core, request),
  sdk0: (core, request) => customersMembersDeleteExternal(core, request),
  sdk1: (core, { externalId, memberExternalId }) =>
    members1.deleteExternalMembers(core)(externalId, memberExternalId),
};
export const membersCreateCalls: Calls<{ id: string; memberCreateFromCustomer: MemberCreateFromCustomer }> = {
  ours: (functions, core, request) => functions.customersMembersCreate(core, request),
  sdk0: (core, request) => customersMembersCreate(core, request),
  sdk1: (core, { id, memberCreateFromCustomer }) =>
    members1.createMembers(core)(id, toWire(memberCreateFromCustomer)),
};

const { pathId, uuid } = arbitrary;

/** All 23 functions of `/v1/customers/`. */
export const subjects: readonly Subject[] = [
  subject(
    "customersList",
    listCalls,
    listRequest,
    json(arbitrary.listOf(arbitrary.customer)),
    [
      {},
      { organizationId: ID },
      { organizationId: [ID, "1dbfc517-0bbf-4301-9ba8-555ca42b9737"] },
      { organizationId: [] },
      { organizationId: null, email: null, query: null, active: null, sorting: null, metadata: null },
      { email: "a+b@example.com", query: "50% & more", active: false, page: 2, limit: 100 },
      { email: "", query: "", sorting: [] },
      { sorting: ["-created_at", "email"] },
      { metadata: { plan: "pro", seats: 3, vip: true, "": "empty", "a]b[c": "x", "ü & =": "" } },
      { metadata: { plan: ["pro", "team"], seats: [1, 2], vip: [true], none: [] } },
      { metadata: { created_at: "2026-01-01T00:00:00Z", fooBar: "1", foo_bar: "2" } },
    ],
    list,
  ),
  subject(
    "customersCreate",
    createCalls,
    create,
    json(arbitrary.customer, 201),
    [
      { email: "customer@example.com" },
      { type: "individual", email: "customer@example.com", name: null, externalId: "" },
      { type: "team" },
      {
        type: "team",
        email: null,
        owner: { email: "boss@acme.com", name: "The Boss", externalId: "boss/1" },
      },
      {
        externalId: "usr_1337",
        email: "customer@example.com",
        name: "John Doe",
        billingAddress: { country: "US", line1: "1 Main St", postalCode: "94103", state: null },
        taxId: "911144442",
        locale: "en",
        organizationId: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
        metadata: {
          plan: "pro",
          seats: 3,
          share: 0.1,
          vip: false,
          fooBar: "1",
          foo_bar: "2",
          createdAt: "x",
        },
        owner: { email: "member@example.com" },
      },
    ],
    created,
  ),
  subject(
    "customersGet",
    getCalls,
    fc.record({ id: pathId }),
    json(arbitrary.customer),
    [{ id: ID }, { id: ODD }],
    one,
  ),
  subject(
    "customersGetExternal",
    getExternalCalls,
    fc.record({ externalId: pathId }),
    json(arbitrary.customer),
    [{ externalId: "usr_1337" }, { externalId: ODD }, { externalId: "..a" }, { externalId: "export" }],
    jsonAnswer(known(customerTeam())),
  ),
  subject(
    "customersUpdate",
    updateCalls,
    fc.record({ id: uuid, customerUpdate: update }),
    json(arbitrary.customer),
    [
      { id: ID, customerUpdate: {} },
      {
        id: ID,
        customerUpdate: { name: null, billingAddress: null, externalId: null, type: null, metadata: {} },
      },
      { id: ID, customerUpdate: { type: "team", taxId: "", billingAddress: { country: "FR", line2: "" } } },
    ],
    one,
  ),
  subject<{ externalId: string; customerUpdate: CustomerUpdateExternalID }>(
    "customersUpdateExternal",
    {
      ours: (functions, core, request) => functions.customersUpdateExternal(core, request),
      sdk0: (core, { externalId, customerUpdate }) =>
        customersUpdateExternal(core, { externalId, customerUpdateExternalID: customerUpdate }),
      sdk1: (core, { externalId, customerUpdate }) =>
        official1.updateExternalCustomers(core)(externalId, toWire(customerUpdate)),
    },
    fc.record({ externalId: pathId, customerUpdate: updateExternal }),
    json(arbitrary.customer),
    [
      { externalId: "<id>", customerUpdate: {} },
      {
        externalId: ODD,
        customerUpdate: { email: "a@example.com", name: "Jo", locale: "fr", metadata: { a: 1 } },
      },
    ],
    one,
  ),
  subject(
    "customersDelete",
    deleteCalls,
    fc.record({ id: uuid, anonymize: fc.boolean() }, { requiredKeys: ["id"] }),
    fc.constant(empty),
    [{ id: ID }, { id: ID, anonymize: true }, { id: ID, anonymize: false }],
    empty,
  ),
  subject<{ externalId: string; anonymize?: boolean }>(
    "customersDeleteExternal",
    {
      ours: (functions, core, request) => functions.customersDeleteExternal(core, request),
      sdk0: (core, request) => customersDeleteExternal(core, request),
      sdk1: (core, { externalId, ...query }) => official1.deleteExternalCustomers(core)(externalId, query),
    },
    fc.record({ externalId: pathId, anonymize: fc.boolean() }, { requiredKeys: ["externalId"] }),
    fc.constant(empty),
    [{ externalId: "usr_1337" }, { externalId: ODD, anonymize: true }],
    empty,
  ),
  subject(
    "customersGetState",
    getStateCalls,
    fc.record({ id: uuid }),
    json(arbitrary.state),
    [{ id: "<value>" }],
    jsonAnswer(knownState()),
  ),
  subject<{ externalId: string }>(
    "customersGetStateExternal",
    {
      ours: (functions, core, request) => functions.customersGetStateExternal(core, request),
      sdk0: (core, request) => customersGetStateExternal(core, request),
      sdk1: (core, { externalId }) => official1.getStateExternalCustomers(core)(externalId),
    },
    fc.record({ externalId: pathId }),
    json(arbitrary.state),
    [{ externalId: "usr_1337" }, { externalId: ODD }],
    jsonAnswer(knownState()),
  ),
  subject(
    "customersExport",
    exportCalls,
    fc.record({ organizationId }, { requiredKeys: [] }),
    fc.constant(csv),
    [{}, { organizationId: ID }, { organizationId: [ID, ID] }, { organizationId: null }],
    csv,
  ),
  subject(
    "customersListPaymentMethods",
    listPaymentMethodsCalls,
    fc.record({ id: uuid, ...paging }, { requiredKeys: ["id"] }),
    json(arbitrary.listOf(arbitrary.paymentMethod)),
    [{ id: ID }, { id: ID, page: 2, limit: 5 }],
    methodList,
  ),
  subject<{ externalId: string; page?: number; limit?: number }>(
    "customersListPaymentMethodsExternal",
    {
      ours: (functions, core, request) => functions.customersListPaymentMethodsExternal(core, request),
      sdk0: (core, request) => unwrapped(customersListPaymentMethodsExternal(core, request)),
      sdk1: (core, { externalId, ...query }) =>
        official1.listPaymentMethodsExternalCustomers(core)(externalId, query),
    },
    fc.record({ externalId: pathId, ...paging }, { requiredKeys: ["externalId"] }),
    json(arbitrary.listOf(arbitrary.paymentMethod)),
    [{ externalId: "usr_1337" }, { externalId: ODD, page: 2 }],
    methodList,
  ),
  subject<{
    id: string;
    role?: "owner" | "billing_manager" | "member" | null;
    page?: number;
    limit?: number;
    sorting?: ("created_at" | "-created_at")[] | null;
  }>(
    "customersMembersList",
    {
      ours: (functions, core, request) => functions.customersMembersList(core, request),
      sdk1: (core, { id, ...query }) => members1.listMembers(core)(id, query),
    },
    fc.record({ id: uuid, ...memberPaging }, { requiredKeys: ["id"] }),
    json(arbitrary.listOf(arbitrary.member)),
    [
      { id: ID },
      { id: ID, role: "owner", page: 2, limit: 5, sorting: ["created_at"] },
      { id: ID, role: null, sorting: null },
    ],
    memberList,
  ),
  subject<{
    externalId: string;
    role?: "owner" | "billing_manager" | "member" | null;
    page?: number;
    limit?: number;
    sorting?: ("created_at" | "-created_at")[] | null;
  }>(
    "customersMembersListExternal",
    {
      ours: (functions, core, request) => functions.customersMembersListExternal(core, request),
      sdk1: (core, { externalId, ...query }) => members1.listExternalMembers(core)(externalId, query),
    },
    fc.record({ externalId: pathId, ...memberPaging }, { requiredKeys: ["externalId"] }),
    json(arbitrary.listOf(arbitrary.member)),
    [{ externalId: "acme" }, { externalId: ODD, role: "member", sorting: ["-created_at", "created_at"] }],
    memberList,
  ),
  subject(
    "customersMembersCreate",
    membersCreateCalls,
    fc.record({ id: uuid, memberCreateFromCustomer: memberCreate }),
    json(arbitrary.member, 201),
    [
      { id: ID, memberCreateFromCustomer: { email: "ida@acme.com" } },
      {
        id: ID,
        memberCreateFromCustomer: {
          email: "ida@acme.com",
          name: null,
          externalId: "ida",
          role: "billing_manager",
        },
      },
    ],
    jsonAnswer(memberJson, 201),
  ),
  subject<{ externalId: string; memberCreateFromCustomer: MemberCreateFromCustomer }>(
    "customersMembersCreateExternal",
    {
      ours: (functions, core, request) => functions.customersMembersCreateExternal(core, request),
      sdk0: (core, request) => customersMembersCreateExternal(core, request),
      sdk1: (core, { externalId, memberCreateFromCustomer }) =>
        members1.createExternalMembers(core)(externalId, toWire(memberCreateFromCustomer)),
    },
    fc.record({ externalId: pathId, memberCreateFromCustomer: memberCreate }),
    json(arbitrary.member, 201),
    [{ externalId: ODD, memberCreateFromCustomer: { email: "ida@acme.com", role: "member" } }],
    jsonAnswer(memberJson, 201),
  ),
  subject<{ id: string; memberId: string }>(
    "customersMembersGet",
    {
      ours: (functions, core, request) => functions.customersMembersGet(core, request),
      sdk0: (core, request) => customersMembersGet(core, request),
      sdk1: (core, { id, memberId }) => members1.getMembers(core)(id, memberId),
    },
    fc.record({ id: uuid, memberId: uuid }),
    json(arbitrary.member),
    [{ id: ID, memberId: ID }],
    memberOne,
  ),
  subject<{ externalId: string; memberExternalId: string }>(
    "customersMembersGetExternal",
    {
      ours: (functions, core, request) => functions.customersMembersGetExternal(core, request),
      sdk0: (core, request) => customersMembersGetExternal(core, request),
      sdk1: (core, { externalId, memberExternalId }) =>
        members1.getExternalMembers(core)(externalId, memberExternalId),
    },
    fc.record({ externalId: pathId, memberExternalId: pathId }),
    json(arbitrary.member),
    [{ externalId: "acme", memberExternalId: ODD }],
    memberOne,
  ),
  subject<{ id: string; memberId: string; memberUpdate: MemberUpdate }>(
    "customersMembersUpdate",
    {
      ours: (functions, core, request) => functions.customersMembersUpdate(core, request),
      sdk0: (core, request) => customersMembersUpdate(core, request),
      sdk1: (core, { id, memberId, memberUpdate: body }) =>
        members1.updateMembers(core)(id, memberId, toWire(body)),
    },
    fc.record({ id: uuid, memberId: uuid, memberUpdate }),
    json(arbitrary.member),
    [
      { id: ID, memberId: ID, memberUpdate: {} },
      { id: ID, memberId: ID, memberUpdate: { name: null, email: null, role: "owner" } },
    ],
    memberOne,
  ),
  subject<{ externalId: string; memberExternalId: string; memberUpdate: MemberUpdate }>(
    "customersMembersUpdateExternal",
    {
      ours: (functions, core, request) => functions.customersMembersUpdateExternal(core, request),
      sdk0: (core, request) => customersMembersUpdateExternal(core, request),
      sdk1: (core, { externalId, memberExternalId, memberUpdate: body }) =>
        members1.updateExternalMembers(core)(externalId, memberExternalId, toWire(body)),
    },
    fc.record({ externalId: pathId, memberExternalId: pathId, memberUpdate }),
    json(arbitrary.member),
    [{ externalId: ODD, memberExternalId: "a/b", memberUpdate: { role: null } }],
    memberOne,
  ),
  subject<{ id: string; memberId: string }>(
    "customersMembersDelete",
    {
      ours: (functions, core, request) => functions.customersMembersDelete(core, request),
      sdk0: (core, request) => customersMembersDelete(core, request),
      sdk1: (core, { id, memberId }) => members1.deleteMembers(core)(id, memberId),
    },
    fc.record({ id: uuid, memberId: uuid }),
    fc.constant(empty),
    [{ id: ID, memberId: ID }],
    empty,
  ),
  subject(
    "customersMembersDeleteExternal",
    membersDeleteExternalCalls,
    fc.record({ externalId: pathId, memberExternalId: pathId }),
    fc.constant(empty),
    [{ externalId: ODD, memberExternalId: ODD }],
    empty,
  ),
];
