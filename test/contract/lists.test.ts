import type { MockPolar } from "polar-fn/mock";
import type { CustomersListRequest } from "polar-fn/models/CustomersListRequest";
import { expect } from "vitest";
import { contract } from "./contract.js";
import { expectError, expectValue } from "./results.js";

/** Twenty customers: the even ones on the plan pro, every fifth on team, the others free. */
function crowd(mock: MockPolar): void {
  for (let index = 0; index < 20; index += 1) {
    const plan = index % 5 === 0 ? "team" : index % 2 === 0 ? "pro" : "free";
    const email = `${String.fromCharCode(97 + index)}@example.com`;
    mock.seed.customer({ email, name: `Customer ${index}`, metadata: { plan, index } });
  }
}

contract("a list says how much there is and gives ten customers, the newest first", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  crowd(mock);
  const page = expectValue(saw("page", await functions.customersList(polar)));
  expect(page.pagination).toEqual({ totalCount: 20, maxPage: 2 });
  expect(page.items.map(({ email }) => email)).toEqual(
    [..."tsrqponmlk"].map((letter) => `${letter}@example.com`),
  );
  expect(page.items[0]?.createdAt).toBeInstanceOf(Date);
});

contract("an organization that has no customers has one empty page and no next one", async (stage) => {
  const { polar, functions, saw } = stage;
  const page = expectValue(saw("page", await functions.customersList(polar, {})));
  expect(page.items).toEqual([]);
  expect(page.pagination).toEqual({ totalCount: 0, maxPage: 0 });
  expect(page.next()).toBeNull();
});

contract("a metadata filter is a choice within a key and a demand across keys", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  crowd(mock);
  const request = { metadata: { plan: ["pro", "team"], index: 5 } };
  const page = expectValue(saw("page", await functions.customersList(polar, request)));
  expect(page.items.map(({ metadata }) => metadata)).toEqual([{ plan: "team", index: 5 }]);
  expect(mock.requests.at(-1)?.query.getAll("metadata[plan]")).toEqual(["pro", "team"]);
});

contract("next() gives page after page of a filtered list, and null after the last", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  crowd(mock);
  const request: CustomersListRequest = { metadata: { plan: ["pro", "team"] }, limit: 5, sorting: ["email"] };
  let page = expectValue(saw("first", await functions.customersList(polar, request)));
  const letters: (string | undefined)[] = [];
  for (let guard = 0; guard < 10; guard += 1) {
    letters.push(page.items.map(({ email }) => email?.charAt(0)).join(""));
    const next = page.next();
    if (next === null) break;
    page = expectValue(saw("next", await next));
  }
  expect(letters).toEqual(["acefg", "ikmop", "qs"]);
  expect(mock.requests.map(({ query }) => query.get("page"))).toEqual([null, "2", "3"]);
  for (const { query } of mock.requests) {
    expect(query.getAll("metadata[plan]")).toEqual(["pro", "team"]);
    expect(query.get("limit")).toBe("5");
    expect(query.get("sorting")).toBe("email");
  }
});

contract("a walk gives the page that one has and then every one that follows", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  crowd(mock);
  const request = { metadata: { plan: ["pro", "team"] }, limit: 5, page: 2 };
  const seen: (string | null | undefined)[] = [];
  for await (const page of expectValue(await functions.customersList(polar, request))) {
    seen.push(...expectValue(saw("page", page)).items.map(({ email }) => email));
  }
  expect(new Set(seen).size).toBe(7);
  expect(seen).toHaveLength(7);
  expect(mock.requests.map(({ query }) => query.get("page"))).toEqual(["2", "3"]);
});

contract("a walk ends with the error of the page that failed", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  crowd(mock);
  mock.fault({ status: 500, body: "<h1>Oops</h1>", when: ({ query }) => query.get("page") === "3" });
  const outcomes: boolean[] = [];
  for await (const page of expectValue(await functions.customersList(polar, { limit: 5 }))) {
    outcomes.push(saw("page", page).ok);
  }
  expect(outcomes).toEqual([true, true, false]);
  expect(mock.requests).toHaveLength(3);
});

contract("lists filter by e-mail, text and activity, and sort by several fields", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  const [ann, bob, cat] = ["ann", "bob", "cat"].map((name) =>
    mock.seed.customer({ email: `${name}@example.com`, name: "Same", external_id: `usr_${name}` }),
  );
  if (ann === undefined || bob === undefined || cat === undefined) throw new Error("Three were seeded.");
  mock.seed.state(bob.id, { active_subscriptions: [{}] });

  async function emails(request: CustomersListRequest): Promise<unknown> {
    const page = expectValue(saw(JSON.stringify(request), await functions.customersList(polar, request)));
    return page.items.map(({ email }) => email);
  }

  expect(await emails({ email: "ANN@example.com" })).toEqual([ann.email]);
  expect(await emails({ query: "usr_c" })).toEqual([cat.email]);
  expect(await emails({ active: true })).toEqual([bob.email]);
  expect(await emails({ active: false, sorting: ["email"] })).toEqual([ann.email, cat.email]);
  expect(await emails({ sorting: ["name", "-email"] })).toEqual([cat.email, bob.email, ann.email]);
  expect(
    await emails({ email: null, query: null, active: null, metadata: null, organizationId: null }),
  ).toHaveLength(3);
});

contract(
  "a limit of more than a hundred is cut by the server, and the walk still sees everybody",
  async (stage) => {
    const { polar, functions, mock, saw } = stage;
    for (let index = 0; index < 203; index += 1) mock.seed.customer();
    const sizes: number[] = [];
    for await (const page of expectValue(await functions.customersList(polar, { limit: 1000 }))) {
      sizes.push(expectValue(page).items.length);
    }
    expect(saw("sizes", sizes)).toEqual([100, 100, 3]);
  },
);

contract("customers are exported as CSV text", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  mock.seed.customer({ email: "ann@example.com", name: 'Ann "The Ant", Müller', external_id: "usr?ann" });
  const csv = expectValue(saw("csv", await functions.customersExport(polar)));
  const [header, ann] = csv.split(/\r?\n/);
  expect(header).toMatch(/^ID,External ID,/);
  expect(ann).toContain("ann@example.com");
  expect(ann).toContain('"Ann ""The Ant"", Müller"');
});

contract("payment methods are told apart by type, also one that nobody knew", async (stage) => {
  const { polar, functions, mock, saw } = stage;
  const { id } = mock.seed.customer({ external_id: "usr?1337" });
  mock.seed.paymentMethod({ customer_id: id, is_default: true });
  mock.seed.paymentMethod({ customer_id: id, type: "kr_card" });
  mock.seed.paymentMethod({ customer_id: id, type: "carrier_pigeon" });
  const page = expectValue(saw("by ID", await functions.customersListPaymentMethods(polar, { id })));
  expect(page.items.map(({ type }) => type)).toEqual(["carrier_pigeon", "kr_card", "card"]);
  const card = page.items.find(({ isDefault }) => isDefault);
  expect(card).toMatchObject({
    type: "card",
    methodMetadata: { brand: "visa", last4: "4242", expMonth: 12 },
  });
  const request = { externalId: "usr?1337", limit: 2 };
  const first = await functions.customersListPaymentMethodsExternal(polar, request);
  const types: string[] = [];
  for await (const part of expectValue(saw("by external ID", first))) {
    types.push(...expectValue(saw("page", part)).items.map(({ type }) => type));
  }
  expect(types).toEqual(["carrier_pigeon", "kr_card", "card"]);
});

contract("the server's refusal of a filter names the parameter", async (stage) => {
  const { polar, functions, saw } = stage;
  const request = { organizationId: ["not-a-uuid"] };
  const error = expectError(saw("error", await functions.customersList(polar, request)));
  if (error.name !== "HTTPValidationError") throw error;
  expect(error.data.detail?.[0]?.loc.slice(0, 2)).toEqual(["query", "organization_id"]);
});
