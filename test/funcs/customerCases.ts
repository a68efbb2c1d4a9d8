import type { Case } from "./Case.js";
import { ID, individual, ORGANIZATION_ID, page, state, team } from "./samples.js";

const INVALID = { HTTPValidationError: 422 };
const MISSING = { ResourceNotFound: 404, HTTPValidationError: 422 };

/** What an external ID may hold, and how it travels as one segment. */
const EXTERNAL_ID = "usr/1337 ?#%é";
const EXTERNAL_SEGMENT = "usr%2F1337%20%3F%23%25%C3%A9";

export const customerCases: readonly Case[] = [
  {
    func: "customersList",
    with: "nothing asked for",
    call: ({ customersList }, polar) => customersList(polar),
    sends: { method: "GET", path: "/v1/customers/" },
    answer: { status: 200, json: page(individual, team).wire },
    value: page(individual, team).value,
    errors: INVALID,
  },
  {
    func: "customersList",
    with: "everything asked for",
    call: ({ customersList }, polar) =>
      customersList(polar, {
        organizationId: [ORGANIZATION_ID, ID],
        email: "customer+tag@example.com",
        query: "John & Jane",
        active: false,
        page: 1,
        limit: 100,
        sorting: ["-created_at", "email"],
        metadata: { plan: ["pro", "team"], seats: 5, is_vip: true, "a b": "=&" },
      }),
    sends: {
      method: "GET",
      path: "/v1/customers/",
      query: [
        ["organization_id", ORGANIZATION_ID],
        ["organization_id", ID],
        ["email", "customer+tag@example.com"],
        ["query", "John & Jane"],
        ["active", "false"],
        ["page", "1"],
        ["limit", "100"],
        ["sorting", "-created_at"],
        ["sorting", "email"],
        ["metadata[plan]", "pro"],
        ["metadata[plan]", "team"],
        ["metadata[seats]", "5"],
        ["metadata[is_vip]", "true"],
        ["metadata[a b]", "=&"],
      ],
    },
    answer: { status: 200, json: page().wire },
    value: page().value,
    errors: INVALID,
  },
  {
    func: "customersList",
    with: "null and undefined, which are not sent",
    call: ({ customersList }, polar) =>
      customersList(polar, {
        organizationId: ORGANIZATION_ID,
        email: null,
        query: undefined,
        active: null,
        metadata: null,
      }),
    sends: { method: "GET", path: "/v1/customers/", query: [["organization_id", ORGANIZATION_ID]] },
    answer: { status: 200, json: page(individual).wire },
    value: page(individual).value,
    errors: INVALID,
  },
  {
    func: "customersCreate",
    with: "an individual",
    call: ({ customersCreate }, polar) =>
      customersCreate(polar, {
        externalId: "usr_1337",
        email: "customer@example.com",
        name: "John Doe",
        billingAddress: { country: "US", postalCode: "94103", line1: "1 Main St" },
        taxId: null,
        locale: "en",
        metadata: { some_key: "kept", someKey: 1, "a b": false },
        owner: { email: "member@example.com", name: "Jane Doe", externalId: "usr_1337" },
      }),
    sends: {
      method: "POST",
      path: "/v1/customers/",
      body: {
        external_id: "usr_1337",
        email: "customer@example.com",
        name: "John Doe",
        billing_address: { country: "US", postal_code: "94103", line1: "1 Main St" },
        tax_id: null,
        locale: "en",
        metadata: { some_key: "kept", someKey: 1, "a b": false },
        owner: { email: "member@example.com", name: "Jane Doe", external_id: "usr_1337" },
      },
    },
    answer: { status: 201, json: individual.wire },
    value: individual.value,
    errors: INVALID,
  },
  {
    func: "customersCreate",
    with: "a team",
    call: ({ customersCreate }, polar) =>
      customersCreate(polar, {
        type: "team",
        organizationId: ORGANIZATION_ID,
        owner: { email: "owner@example.com" },
      }),
    sends: {
      method: "POST",
      path: "/v1/customers/",
      body: { type: "team", organization_id: ORGANIZATION_ID, owner: { email: "owner@example.com" } },
    },
    answer: { status: 201, json: team.wire },
    value: team.value,
    errors: INVALID,
  },
  {
    func: "customersExport",
    with: "nothing asked for",
    call: ({ customersExport }, polar) => customersExport(polar),
    sends: { method: "GET", path: "/v1/customers/export" },
    answer: { status: 200, csv: "ID,External ID,Email\r\n1,é,\r\n" },
    value: "ID,External ID,Email\r\n1,é,\r\n",
    errors: INVALID,
  },
  {
    func: "customersExport",
    with: "two organizations",
    call: ({ customersExport }, polar) => customersExport(polar, { organizationId: [ORGANIZATION_ID, ID] }),
    sends: {
      method: "GET",
      path: "/v1/customers/export",
      query: [
        ["organization_id", ORGANIZATION_ID],
        ["organization_id", ID],
      ],
    },
    answer: { status: 200, csv: '{"created_at":"no JSON, but text"}' },
    value: '{"created_at":"no JSON, but text"}',
    errors: INVALID,
  },
  {
    func: "customersGet",
    call: ({ customersGet }, polar) => customersGet(polar, { id: ID }),
    sends: { method: "GET", path: `/v1/customers/${ID}` },
    answer: { status: 200, json: individual.wire },
    value: individual.value,
    errors: MISSING,
  },
  {
    func: "customersUpdate",
    call: ({ customersUpdate }, polar) =>
      customersUpdate(polar, {
        id: ID,
        customerUpdate: {
          externalId: "usr_1338",
          taxId: null,
          type: "team",
          metadata: { some_key: 1.5 },
          name: undefined,
        },
      }),
    sends: {
      method: "PATCH",
      path: `/v1/customers/${ID}`,
      body: { external_id: "usr_1338", tax_id: null, type: "team", metadata: { some_key: 1.5 } },
    },
    answer: { status: 200, json: team.wire },
    value: team.value,
    errors: MISSING,
  },
  {
    func: "customersDelete",
    with: "its data kept",
    call: ({ customersDelete }, polar) => customersDelete(polar, { id: ID }),
    sends: { method: "DELETE", path: `/v1/customers/${ID}` },
    answer: { status: 204 },
    value: undefined,
    errors: MISSING,
  },
  {
    func: "customersDelete",
    with: "its data erased",
    call: ({ customersDelete }, polar) => customersDelete(polar, { id: ID, anonymize: true }),
    sends: { method: "DELETE", path: `/v1/customers/${ID}`, query: [["anonymize", "true"]] },
    answer: { status: 204 },
    value: undefined,
    errors: MISSING,
  },
  {
    func: "customersGetExternal",
    call: ({ customersGetExternal }, polar) => customersGetExternal(polar, { externalId: EXTERNAL_ID }),
    sends: { method: "GET", path: `/v1/customers/external/${EXTERNAL_SEGMENT}` },
    answer: { status: 200, json: team.wire },
    value: team.value,
    errors: MISSING,
  },
  {
    func: "customersUpdateExternal",
    call: ({ customersUpdateExternal }, polar) =>
      customersUpdateExternal(polar, {
        externalId: EXTERNAL_ID,
        customerUpdate: { email: "new@example.com", billingAddress: { country: "DE", postalCode: "10115" } },
      }),
    sends: {
      method: "PATCH",
      path: `/v1/customers/external/${EXTERNAL_SEGMENT}`,
      body: { email: "new@example.com", billing_address: { country: "DE", postal_code: "10115" } },
    },
    answer: { status: 200, json: individual.wire },
    value: individual.value,
    errors: MISSING,
  },
  {
    func: "customersDeleteExternal",
    call: ({ customersDeleteExternal }, polar) =>
      customersDeleteExternal(polar, { externalId: EXTERNAL_ID, anonymize: false }),
    sends: {
      method: "DELETE",
      path: `/v1/customers/external/${EXTERNAL_SEGMENT}`,
      query: [["anonymize", "false"]],
    },
    answer: { status: 204 },
    value: undefined,
    errors: MISSING,
  },
  {
    func: "customersGetState",
    call: ({ customersGetState }, polar) => customersGetState(polar, { id: ID }),
    sends: { method: "GET", path: `/v1/customers/${ID}/state` },
    answer: { status: 200, json: state.wire },
    value: state.value,
    errors: MISSING,
  },
  {
    func: "customersGetStateExternal",
    call: ({ customersGetStateExternal }, polar) =>
      customersGetStateExternal(polar, { externalId: EXTERNAL_ID }),
    sends: { method: "GET", path: `/v1/customers/external/${EXTERNAL_SEGMENT}/state` },
    answer: { status: 200, json: state.wire },
    value: state.value,
    errors: MISSING,
  },
];
