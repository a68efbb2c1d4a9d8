import { MOCK_ORGANIZATION_ID } from "polar-fn/mock";
import { expect } from "vitest";
import { contract, contractUnlessChecked } from "./contract.js";
import { expectError, expectValue } from "./results.js";

const JOHN = {
  externalId: "usr_1337",
  email: "customer@example.com",
  name: "John Doe",
  billingAddress: { country: "US", line1: "1 Main St", postalCode: "94103" },
  locale: "en",
} as const;

contract(
  "a customer is an individual unless told otherwise, and comes back as it was sent",
  async (stage) => {
    const { polar, functions, saw } = stage;
    const customer = expectValue(
      saw(
        "created",
        await functions.customersCreate(polar, { ...JOHN, metadata: { plan: "pro", seats: 3 } }),
      ),
    );
    expect(customer).toMatchObject({ ...JOHN, type: "individual", metadata: { plan: "pro", seats: 3 } });
    expect(customer.billingAddress).toMatchObject({ postalCode: "94103", line2: null });
    expect(customer.organizationId).toBe(MOCK_ORGANIZATION_ID);
    expect(customer.createdAt).toBeInstanceOf(Date);
    expect(customer.modifiedAt).toBeNull();
    expect(customer.deletedAt).toBeNull();
    expect(saw("read", await functions.customersGet(polar, { id: customer.id }))).toMatchObject({
      value: customer,
    });
  },
);

contract("a tax ID is written as text and read as a pair with its format", async (stage) => {
  const { polar, functions, saw } = stage;
  const created = await functions.customersCreate(polar, { ...JOHN, taxId: "911144442" });
  expect(expectValue(saw("created", created)).taxId).toEqual(["911144442", "us_ein"]);
});

contract("a team needs no e-mail of its own when its owner has one", async (stage) => {
  const { polar, functions, saw } = stage;
  const request = {
    type: "team",
    name: "Acme",
    owner: { email: "boss@acme.com", name: "The Boss" },
  } as const;
  const team = expectValue(saw("created", await functions.customersCreate(polar, request)));
  expect(team).toMatchObject({ type: "team", name: "Acme" });
  const members = await functions.customersMembersList(polar, { id: team.id });
  expect(expectValue(saw("members", members)).items).toMatchObject([
    { role: "owner", email: "boss@acme.com", name: "The Boss" },
  ]);
});

contract("a customer can be created with an owner who has another address and external ID", async (stage) => {
  const { polar, functions, saw } = stage;
  const owner = { email: "member@example.com", name: "Jane Doe", externalId: "mem_1" };
  const customer = expectValue(saw("created", await functions.customersCreate(polar, { ...JOHN, owner })));
  const members = await functions.customersMembersListExternal(polar, { externalId: "usr_1337" });
  expect(expectValue(saw("members", members)).items).toMatchObject([
    { ...owner, role: "owner", customerId: customer.id },
  ]);
});

contract("an e-mail and an external ID that are taken are told together, field by field", async (stage) => {
  const { polar, functions, saw } = stage;
  expectValue(await functions.customersCreate(polar, JOHN));
  const twin = { email: "CUSTOMER@example.com", externalId: "usr_1337" };
  const error = expectError(saw("twin", await functions.customersCreate(polar, twin)));
  if (error.name !== "HTTPValidationError") throw error;
  expect(error.statusCode).toBe(422);
  expect(error.data.detail?.map(({ loc, type }) => [loc, type])).toEqual([
    [["body", "email"], "value_error"],
    [["body", "external_id"], "value_error"],
  ]);
  expect(JSON.parse(error.body)).toMatchObject({ error: "PolarRequestValidationError" });
});

const NOBODY = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";

const ODD_IDS = [
  "a?b=c",
  "a#b",
  "50%",
  "%2F",
  "a b",
  "a+b",
  "émile@例え.テスト",
  "🧑‍💻",
  "a&b;c,d",
  "..a",
  "a..",
  "...",
  "state",
  "a\\b",
  "{externalId}",
  "'\"<>",
  "export",
];

contract("an external ID may hold any character, and finds the customer again", async (stage) => {
  const { polar, functions, saw } = stage;
  for (const [index, externalId] of ODD_IDS.entries()) {
    const created = await functions.customersCreate(polar, { email: `${index}@example.com`, externalId });
    const customer = expectValue(saw(`created ${externalId}`, created));
    const found = expectValue(saw(externalId, await functions.customersGetExternal(polar, { externalId })));
    expect(found).toEqual(customer);
    expect(found.externalId).toBe(externalId);
    expect(expectValue(await functions.customersGetStateExternal(polar, { externalId })).id).toBe(
      customer.id,
    );
  }
});

contract(
  "an external ID with a slash, which the server would take for two segments, is not sent",
  async (stage) => {
    const { polar, functions, mock, saw } = stage;
    mock.seed.customer({ external_id: "a/b" });
    for (const externalId of ["a/b", "/", "a/", "../export", "a/state"]) {
      const refused = [
        await functions.customersGetExternal(polar, { externalId }),
        await functions.customersGetStateExternal(polar, { externalId }),
        await functions.customersDeleteExternal(polar, { externalId }),
      ];
      for (const result of saw(externalId, refused)) {
        const error = expectError(result);
        expect(error.name).toBe("InvalidRequestError");
        expect(error.message).toContain(
          `: externalId: expected an ID without a slash, received ${JSON.stringify(externalId)}`,
        );
      }
    }
    expect(mock.requests).toHaveLength(0);
  },
);

contract(
  "an update changes the fields that are sent, clears those that are null, and leaves the rest",
  async (stage) => {
    const { polar, functions, saw } = stage;
    const { id } = expectValue(
      await functions.customersCreate(polar, { ...JOHN, metadata: { plan: "pro", seats: 3 } }),
    );
    const customerUpdate = { name: null, metadata: { plan: "free" } };
    const changed = expectValue(
      saw("changed", await functions.customersUpdate(polar, { id, customerUpdate })),
    );
    expect(changed).toMatchObject({
      name: null,
      metadata: { plan: "free" },
      email: JOHN.email,
      locale: "en",
    });
    expect(changed.modifiedAt?.getTime()).toBeGreaterThan(changed.createdAt.getTime());
  },
);

contract("an update of nothing changes nothing", async (stage) => {
  const { polar, functions, saw } = stage;
  const before = expectValue(await functions.customersCreate(polar, JOHN));
  const after = await functions.customersUpdate(polar, { id: before.id, customerUpdate: {} });
  expect({ ...expectValue(saw("after", after)), modifiedAt: null }).toEqual({ ...before, modifiedAt: null });
});

contract("an update by external ID reaches the same customer", async (stage) => {
  const { polar, functions, saw } = stage;
  const { id } = expectValue(await functions.customersCreate(polar, { ...JOHN, externalId: "usr?1337" }));
  const request = {
    externalId: "usr?1337",
    customerUpdate: { name: "Jo", billingAddress: { country: "FR" } },
  } as const;
  const changed = expectValue(saw("changed", await functions.customersUpdateExternal(polar, request)));
  expect(changed).toMatchObject({ id, name: "Jo", billingAddress: { country: "FR" } });
  expect(expectValue(await functions.customersGet(polar, { id })).name).toBe("Jo");
});

contract("an individual can become a team, and a team stays one", async (stage) => {
  const { polar, functions, saw } = stage;
  const { id } = expectValue(await functions.customersCreate(polar, JOHN));
  const team = await functions.customersUpdate(polar, { id, customerUpdate: { type: "team" } });
  expect(expectValue(saw("team", team)).type).toBe("team");
  const back = await functions.customersUpdate(polar, { id, customerUpdate: { type: "individual" } });
  const error = expectError(saw("back", back));
  if (error.name !== "HTTPValidationError") throw error;
  expect(error.data.detail?.[0]?.loc).toEqual(["body", "type"]);
});

contract(
  "a deleted customer is gone for every way to read it, and its external ID is free again",
  async (stage) => {
    const { polar, functions, saw } = stage;
    const { id } = expectValue(await functions.customersCreate(polar, JOHN));
    const externalId = JOHN.externalId;
    const deleted = saw("deleted", await functions.customersDelete(polar, { id }));
    expect(deleted).toMatchObject({ ok: true, value: undefined });
    const afterwards = [
      await functions.customersGet(polar, { id }),
      await functions.customersGetExternal(polar, { externalId }),
      await functions.customersGetState(polar, { id }),
      await functions.customersGetStateExternal(polar, { externalId }),
      await functions.customersUpdate(polar, { id, customerUpdate: {} }),
      await functions.customersUpdateExternal(polar, { externalId, customerUpdate: {} }),
      await functions.customersDelete(polar, { id }),
      await functions.customersDeleteExternal(polar, { externalId }),
      await functions.customersListPaymentMethods(polar, { id }),
      await functions.customersListPaymentMethodsExternal(polar, { externalId }),
      await functions.customersMembersList(polar, { id }),
      await functions.customersMembersListExternal(polar, { externalId }),
    ];
    saw("afterwards", afterwards);
    for (const result of afterwards) {
      expect(expectError(result)).toMatchObject({ name: "ResourceNotFound", statusCode: 404 });
    }
    const again = expectValue(saw("again", await functions.customersCreate(polar, JOHN)));
    expect(again.id).not.toBe(id);
  },
);

contract("a customer can be deleted by external ID and made anonymous", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  const externalId = "usr?1337";
  expectValue(await functions.customersCreate(polar, { ...JOHN, externalId }));
  const deleted = await functions.customersDeleteExternal(polar, { externalId, anonymize: true });
  expect(saw("deleted", deleted)).toMatchObject({ ok: true, value: undefined });
  expect(mock.requests.at(-1)).toMatchObject({
    method: "DELETE",
    path: "/v1/customers/external/usr%3F1337",
    status: 204,
  });
  expect(`${mock.requests.at(-1)?.query}`).toBe("anonymize=true");
  const gone = expectError(saw("gone", await functions.customersGetExternal(polar, { externalId })));
  expect(gone.name).toBe("ResourceNotFound");
});

contractUnlessChecked("an ID that is no UUID is told as such, and is no 404", async (stage) => {
  const { polar, functions, checked, mock, saw } = stage;
  const error = expectError(saw("error", await functions.customersGet(polar, { id: "<value>" })));
  expect(mock.requests).toHaveLength(checked ? 0 : 1);
  if (error.name === "SDKValidationError" && checked) {
    expect(error.issues).toMatchObject([{ path: ["id"], received: '"<value>"' }]);
    return;
  }
  if (error.name !== "HTTPValidationError") throw error;
  expect(error.data.detail?.[0]).toMatchObject({ loc: ["path", "id"], type: "uuid_parsing" });
});

contract("a wrong token is an SDKError with status 401 that tells no token", async (stage) => {
  const { withToken, functions, saw } = stage;
  const result = await functions.customersGet(withToken("polar_oat_sentinel"), { id: NOBODY });
  const error = expectError(result);
  if (error.name !== "SDKError") throw error;
  expect(error.statusCode).toBe(401);
  expect(error.data).toMatchObject({ error: "invalid_token" });
  saw("error", { name: error.name, data: error.data, body: error.body });
  expect(JSON.stringify(error)).not.toContain("sentinel");
});
