import type { MockPolar } from "polar-fn/mock";
import { expect } from "vitest";
import { contract } from "./contract.js";
import { expectError, expectValue } from "./results.js";

/** A team with an owner. */
function team(mock: MockPolar): string {
  const owner = { email: "boss@acme.com", external_id: "boss" };
  return mock.seed.customer({ type: "team", email: "office@acme.com", external_id: "acme?eu", owner }).id;
}

contract("members are added, read, listed, changed and removed by ID", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  const id = team(mock);
  const memberCreateFromCustomer = { email: "max@acme.com", name: "Max" };
  const created = await functions.customersMembersCreate(polar, { id, memberCreateFromCustomer });
  const max = expectValue(saw("created", created));
  expect(max).toMatchObject({
    customerId: id,
    email: "max@acme.com",
    name: "Max",
    role: "member",
    externalId: null,
  });
  expect(max.createdAt).toBeInstanceOf(Date);
  const path = { id, memberId: max.id };
  expect(expectValue(saw("read", await functions.customersMembersGet(polar, path)))).toEqual(max);

  const all = expectValue(
    saw("all", await functions.customersMembersList(polar, { id, sorting: ["created_at"] })),
  );
  expect(all.items.map(({ role }) => role)).toEqual(["owner", "member"]);
  const owners = expectValue(
    saw("owners", await functions.customersMembersList(polar, { id, role: "owner" })),
  );
  expect(owners.items.map(({ email }) => email)).toEqual(["boss@acme.com"]);

  const memberUpdate = { name: "Maximilian", role: "billing_manager" } as const;
  const changed = await functions.customersMembersUpdate(polar, { ...path, memberUpdate });
  expect(expectValue(saw("changed", changed))).toMatchObject({ id: max.id, ...memberUpdate });

  const removed = saw("removed", await functions.customersMembersDelete(polar, path));
  expect(removed).toMatchObject({ ok: true, value: undefined });
  for (const result of [
    await functions.customersMembersGet(polar, path),
    await functions.customersMembersUpdate(polar, { ...path, memberUpdate }),
    await functions.customersMembersDelete(polar, path),
  ]) {
    expect(expectError(saw("gone", result))).toMatchObject({ name: "ResourceNotFound", statusCode: 404 });
  }
});

contract("members are added, read, listed, changed and removed by external ID", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  team(mock);
  const externalId = "acme?eu";
  const memberExternalId = "ida#1";
  const memberCreateFromCustomer = {
    email: "ida@acme.com",
    externalId: memberExternalId,
    role: "billing_manager",
  } as const;
  const created = await functions.customersMembersCreateExternal(polar, {
    externalId,
    memberCreateFromCustomer,
  });
  const ida = expectValue(saw("created", created));
  expect(ida).toMatchObject(memberCreateFromCustomer);
  const path = { externalId, memberExternalId };
  expect(expectValue(saw("read", await functions.customersMembersGetExternal(polar, path)))).toEqual(ida);
  expect(mock.requests.at(-1)?.path).toBe("/v1/customers/external/acme%3Feu/members/ida%231");

  const emails: string[] = [];
  const first = await functions.customersMembersListExternal(polar, { externalId, limit: 1 });
  for await (const page of expectValue(first)) {
    emails.push(...expectValue(saw("page", page)).items.map(({ email }) => email));
  }
  expect(emails.sort()).toEqual(["boss@acme.com", "ida@acme.com"]);

  const memberUpdate = { email: "ida.new@acme.com", role: "owner" } as const;
  const changed = await functions.customersMembersUpdateExternal(polar, { ...path, memberUpdate });
  expect(expectValue(saw("changed", changed))).toMatchObject({ id: ida.id, ...memberUpdate });

  const boss = { externalId, memberExternalId: "boss" };
  expect(expectValue(saw("old owner", await functions.customersMembersGetExternal(polar, boss))).role).toBe(
    "billing_manager",
  );
  const removed = saw("removed", await functions.customersMembersDeleteExternal(polar, boss));
  expect(removed).toMatchObject({ ok: true, value: undefined });
  for (const result of [
    await functions.customersMembersGetExternal(polar, boss),
    await functions.customersMembersUpdateExternal(polar, { ...boss, memberUpdate: {} }),
    await functions.customersMembersDeleteExternal(polar, boss),
  ]) {
    expect(expectError(saw("gone", result))).toMatchObject({ name: "ResourceNotFound", statusCode: 404 });
  }
});

contract("an individual can have no further members: NotPermitted", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  const { id } = mock.seed.customer();
  const memberCreateFromCustomer = { email: "max@acme.com" };
  const refused = await functions.customersMembersCreate(polar, { id, memberCreateFromCustomer });
  expect(expectError(saw("refused", refused))).toMatchObject({ name: "NotPermitted", statusCode: 403 });
});

contract(
  "the one owner of a customer cannot be removed: the answer says which field stands against it",
  async (stage) => {
    const { polar, functions, mock, saw } = stage;
    team(mock);
    const request = { externalId: "acme?eu", memberExternalId: "boss" };
    const error = expectError(saw("refused", await functions.customersMembersDeleteExternal(polar, request)));
    if (error.name !== "HTTPValidationError") throw error;
    expect(error.statusCode).toBe(422);
    expect(error.data.detail?.length).toBeGreaterThan(0);
  },
);

contract(
  "an external ID in several organizations is AmbiguousExternalCustomerID, sent once, in every member call",
  async (stage) => {
    const { polar, functions, mock, saw } = stage;
    const body = { error: "AmbiguousExternalCustomerID", detail: "Several customers have this external ID." };
    mock.fault({ status: 409, body, times: 5 });
    const path = { externalId: "acme?eu", memberExternalId: "boss" };
    const memberCreateFromCustomer = { email: "max@acme.com" };
    const refused = [
      await functions.customersMembersListExternal(polar, { externalId: "acme?eu" }),
      await functions.customersMembersCreateExternal(polar, {
        externalId: "acme?eu",
        memberCreateFromCustomer,
      }),
      await functions.customersMembersGetExternal(polar, path),
      await functions.customersMembersUpdateExternal(polar, { ...path, memberUpdate: {} }),
      await functions.customersMembersDeleteExternal(polar, path),
    ];
    for (const result of saw("refused", refused)) {
      expect(expectError(result)).toMatchObject({
        name: "AmbiguousExternalCustomerID",
        statusCode: 409,
        data: body,
      });
    }
    expect(mock.requests).toHaveLength(5);
  },
);
