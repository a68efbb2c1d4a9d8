/*
 * The generated schemas at work. A request's schema states what the API states; an answer's schema
 * takes all that a later version may send.
 */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as models from "../../models/index.js";

const ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";
const at = new Date(0);

const member = {
  id: ID,
  createdAt: at,
  modifiedAt: null,
  customerId: ID,
  email: "a@example.com",
  name: null,
  externalId: null,
  role: "owner",
};
const subscriptionMeter = {
  id: ID,
  createdAt: at,
  modifiedAt: null,
  consumedUnits: 1.5,
  creditedUnits: 0,
  amount: 1,
  meterId: ID,
};
const person = {
  id: ID,
  createdAt: at,
  modifiedAt: null,
  metadata: {},
  email: "a@example.com",
  emailVerified: false,
  type: "individual",
  name: null,
  billingName: null,
  billingAddress: null,
  taxId: null,
  organizationId: ID,
  deletedAt: null,
  firstUserEventAt: null,
  avatarUrl: null,
};
const grant = {
  id: ID,
  createdAt: at,
  modifiedAt: null,
  grantedAt: at,
  benefitId: ID,
  benefitType: "custom",
  benefitMetadata: {},
  properties: {},
};
const discount = {
  id: ID,
  createdAt: at,
  modifiedAt: null,
  duration: "once",
  type: "percentage",
  basisPoints: 1000,
  metadata: {},
  name: "Launch",
  code: null,
  startsAt: null,
  endsAt: null,
  maxRedemptions: null,
  maxRedemptionsPerCustomer: null,
  redemptionsCount: 0,
  organizationId: ID,
  products: [],
};
const generic = {
  id: ID,
  createdAt: at,
  modifiedAt: null,
  processor: "stripe",
  customerId: ID,
  type: "link",
  isDefault: true,
};
const price = {
  createdAt: at,
  modifiedAt: null,
  id: ID,
  source: "catalog",
  priceCurrency: "usd",
  taxBehavior: null,
  isArchived: false,
  productId: ID,
  priceAmount: 100,
};
const details = { brand: "visa", last4: "4242", expMonth: 12, expYear: 2030 };

/** By kind of schema: what passes, and what does not, with the path of what is wrong. */
const table: readonly {
  readonly kind: string;
  readonly schema: v.GenericSchema;
  readonly good: readonly (readonly [what: string, value: unknown])[];
  readonly bad: readonly (readonly [what: string, value: unknown, path: string])[];
}[] = [
  {
    kind: "text in a request",
    schema: models.MemberUpdateSchema,
    good: [
      ["256 characters, each two units of UTF-16", { name: "😀".repeat(256) }],
      ["an e-mail that is none, which the server may judge", { email: "nobody" }],
      ["null", { name: null }],
      ["undefined", { name: undefined }],
      ["a role that a later version may have", { role: "auditor" }],
      ["a field that a later version may have", { phone: "1" }],
    ],
    bad: [
      ["257 characters", { name: "x".repeat(257) }, "name"],
      ["a number", { email: 1 }, "email"],
      ["a list", { role: ["owner"] }, "role"],
    ],
  },
  {
    kind: "numbers in a request",
    schema: models.CustomersListRequestSchema,
    good: [
      ["1", { page: 1, limit: 1 }],
      ["more than the server gives", { limit: 1000 }],
      ["nothing", {}],
    ],
    bad: [
      ["0", { limit: 0 }, "limit"],
      ["a fraction", { page: 1.5 }, "page"],
      ["text", { page: "1" }, "page"],
      ["not a number", { limit: Number.NaN }, "limit"],
      ["endless", { limit: Number.POSITIVE_INFINITY }, "limit"],
      ["null, where the API does not take it", { limit: null }, "limit"],
    ],
  },
  {
    kind: "arrays and undiscriminated unions in a request",
    schema: models.CustomersListRequestSchema,
    good: [
      ["one ID", { organizationId: ID }],
      ["several IDs", { organizationId: [ID, ID] }],
      ["a list that is read-only", { sorting: Object.freeze(["-created_at"]) }],
      ["an order of a later version", { sorting: ["-spent"] }],
    ],
    bad: [
      ["a number", { organizationId: 1 }, "organizationId"],
      ["a number in a list", { sorting: ["email", 1] }, "sorting.1"],
      ["text for a list", { sorting: "email" }, "sorting"],
    ],
  },
  {
    kind: "maps in a request",
    schema: models.CustomerUpdateSchema,
    good: [
      ["text, numbers, truth values", { metadata: { a: "b", b: 1, c: 1.5, d: false } }],
      [
        "50 entries",
        { metadata: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [index, "x"])) },
      ],
      ["a key of 40 characters", { metadata: { ["é".repeat(40)]: "x" } }],
    ],
    bad: [
      [
        "51 entries",
        { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [index, "x"])) },
        "metadata",
      ],
      ["a key of 41 characters", { metadata: { ["x".repeat(41)]: "x" } }, `metadata.${"x".repeat(41)}`],
      ["an empty key", { metadata: { "": "x" } }, "metadata."],
      ["an empty value", { metadata: { a: "" } }, "metadata.a"],
      ["null", { metadata: { a: null } }, "metadata.a"],
      ["nested objects", { metadata: { a: {} } }, "metadata.a"],
    ],
  },
  {
    kind: "a union with a member that need not say its type, in a request",
    schema: models.CustomerCreateSchema,
    good: [
      ["an individual without type", { email: "a@example.com" }],
      ["an individual with type", { type: "individual", email: "a@example.com" }],
      ["a team without e-mail", { type: "team" }],
    ],
    bad: [
      ["an individual without e-mail", { type: "individual" }, "email"],
      ["nobody", {}, "email"],
      ["null", null, ""],
      ["a list", [], ""],
    ],
  },
  {
    kind: "dates in an answer",
    schema: models.MemberSchema,
    good: [
      ["a date", { ...member, modifiedAt: at }],
      ["null", member],
      ["nothing where null could be", { ...member, modifiedAt: undefined }],
    ],
    bad: [
      ["text", { ...member, createdAt: "2026-01-01T00:00:00Z" }, "createdAt"],
      ["no date", { ...member, createdAt: new Date(Number.NaN) }, "createdAt"],
      ["null, where the API never sends it", { ...member, createdAt: null }, "createdAt"],
      ["nothing", { ...member, createdAt: undefined }, "createdAt"],
    ],
  },
  {
    kind: "enums and literals in an answer",
    schema: models.MemberSchema,
    good: [
      ["a known value", member],
      ["a value that a later version has", { ...member, role: "auditor" }],
    ],
    bad: [
      ["a number", { ...member, role: 1 }, "role"],
      ["null", { ...member, role: null }, "role"],
    ],
  },
  {
    kind: "numbers in an answer",
    schema: models.CustomerStateSubscriptionMeterSchema,
    good: [
      ["a fraction where it can be", subscriptionMeter],
      ["less than nothing", { ...subscriptionMeter, amount: -1 }],
    ],
    bad: [
      ["a fraction of a cent", { ...subscriptionMeter, amount: 0.5 }, "amount"],
      ["text", { ...subscriptionMeter, consumedUnits: "1" }, "consumedUnits"],
    ],
  },
  {
    kind: "tuples in an answer",
    schema: models.CustomerIndividualSchema,
    good: [
      ["a pair", { ...person, taxId: ["1", "us_ein"] }],
      ["a format that a later version has", { ...person, taxId: ["1", "mars_vat"] }],
      ["null", person],
    ],
    bad: [
      ["one half", { ...person, taxId: ["1"] }, "taxId.1"],
      ["text", { ...person, taxId: "1" }, "taxId"],
    ],
  },
  {
    kind: "objects and maps in an answer",
    schema: models.CustomerIndividualSchema,
    good: [
      ["an address", { ...person, billingAddress: { country: "US" } }],
      ["a field that a later version has", { ...person, phone: { number: 1 } }],
      ["a country that a later version has", { ...person, billingAddress: { country: "XX" } }],
      ["more metadata than a request may have", { ...person, metadata: { ["x".repeat(99)]: "" } }],
    ],
    bad: [
      ["an address without country", { ...person, billingAddress: {} }, "billingAddress.country"],
      ["a list for an address", { ...person, billingAddress: [] }, "billingAddress"],
      ["a list for a map", { ...person, metadata: [] }, "metadata"],
      ["objects in a map", { ...person, metadata: { a: {} } }, "metadata.a"],
      ["null for a map", { ...person, metadata: null }, "metadata"],
    ],
  },
  {
    kind: "a discriminated union in an answer",
    schema: models.CustomerSchema,
    good: [
      ["an individual", person],
      ["a team without e-mail", { ...person, type: "team", email: null }],
      ["a type that a later version has", { type: "family", anything: 1 }],
      ["a type that JavaScript's objects inherit", { type: "constructor" }],
    ],
    bad: [
      ["an individual without e-mail", { ...person, email: null }, "email"],
      ["no type", { ...person, type: undefined }, "type"],
      ["a type that is no text", { ...person, type: 1 }, "type"],
    ],
  },
  {
    kind: "a union with a member for all other types, in an answer",
    schema: models.PaymentMethodSchema,
    good: [
      ["a card", { ...generic, type: "card", methodMetadata: details }],
      ["something else", generic],
      // As the document has it: the member for all other types takes any text. Servers send such
      // payments.
      ["a card without details", { ...generic, type: "card" }],
    ],
    bad: [
      [
        "a card with other details",
        { ...generic, type: "card", methodMetadata: { ...details, brand: 1 } },
        "methodMetadata.brand",
      ],
      ["something else without its flag", { ...generic, isDefault: undefined }, "isDefault"],
    ],
  },
  {
    kind: "a union with members that may leave the discriminator out, in an answer",
    schema: v.pick(models.MeterSchema, ["aggregation"]),
    good: [
      ["a known one", { aggregation: { func: "unique", property: "ip" } }],
      ["one that leaves it out", { aggregation: { property: "ip" } }],
      ["one that a later version has, and nothing of the known", { aggregation: { func: "median" } }],
    ],
    bad: [
      ["a known one without its field", { aggregation: { func: "unique" } }, "aggregation.property"],
      ["one that is no text", { aggregation: { func: 1 } }, "aggregation.func"],
      ["a list", { aggregation: [] }, "aggregation"],
    ],
  },
  {
    kind: "a union of unions in an answer",
    schema: v.pick(models.ProductSchema, ["prices"]),
    good: [
      ["one that a later version has", { prices: [{ amountType: "barter" }] }],
      ["an old one that a later version has", { prices: [{ type: "recurring", amountType: "barter" }] }],
    ],
    bad: [
      [
        "one without its amount",
        { prices: [{ ...price, amountType: "fixed", priceAmount: undefined }] },
        "prices.0.priceAmount",
      ],
      [
        "an old one without its interval",
        { prices: [{ ...price, type: "recurring", amountType: "fixed", legacy: true }] },
        "prices.0.recurringInterval",
      ],
    ],
  },
  {
    kind: "a map with some typed names, in an answer",
    schema: models.EventMetadataOutputSchema,
    good: [
      ["nothing", {}],
      ["both", { _cost: { amount: "1", currency: "usd" }, a: 1 }],
      ["null for a typed name", { _cost: null }],
    ],
    bad: [
      ["a list", [], ""],
      ["a list under a typed name", { _cost: [] }, "_cost"],
      ["an object under a free name", { a: {} }, "a"],
    ],
  },
  {
    kind: "an undiscriminated union of objects in an answer",
    schema: models.CustomerStateBenefitGrantSchema,
    good: [
      ["nothing in it", grant],
      ["what no member has", { ...grant, properties: { tomorrow: 1 } }],
    ],
    bad: [
      ["text", { ...grant, properties: "none" }, "properties"],
      ["a list", { ...grant, properties: [] }, "properties"],
      ["null", { ...grant, properties: null }, "properties"],
    ],
  },
  {
    kind: "a union told apart by keys in an answer",
    schema: models.DiscountSchema,
    good: [
      ["what no member has", { tomorrow: 1 }],
      ["a member without a key of its own", { ...discount, basisPoints: undefined }],
      ["a member with a key of another as null", { ...discount, durationInMonths: null }],
    ],
    bad: [
      ["a key of a wrong type", { ...discount, basisPoints: "1" }, "basisPoints"],
      ["another member's key of a wrong type", { ...discount, durationInMonths: "1" }, "durationInMonths"],
      ["a field of a wrong type", { ...discount, name: 1 }, "name"],
      ["a list", [], ""],
      ["null", null, ""],
    ],
  },
  {
    kind: "a union told apart by what its members hold in an answer",
    schema: models.CustomerBenefitGrantSchema,
    good: [["a member that nobody knew", { benefit: { type: "hologram" } }]],
    bad: [
      ["no holder", {}, "benefit"],
      ["no type", { benefit: {} }, "benefit.type"],
      ["a list as a type", { benefit: { type: ["custom"] } }, "benefit.type"],
      ["null", null, ""],
    ],
  },
  {
    kind: "anything in an answer",
    schema: models.ValidationErrorSchema,
    good: [
      ["nothing", { loc: ["body", 0], msg: "", type: "" }],
      ["an input of any kind", { loc: [], msg: "", type: "", input: [null], ctx: { a: { b: 1 } } }],
    ],
    bad: [["a place that is no path", { loc: [null], msg: "", type: "" }, "loc.0"]],
  },
];

describe.each(table)("$kind", ({ schema, good, bad }) => {
  it.each(good)("may be: %s", (_, value) => {
    expect(v.safeParse(schema, value).issues).toBeUndefined();
  });

  it.each(bad)("may not be: %s", (_, value, path) => {
    const { issues = [] } = v.safeParse(schema, value);
    expect(issues.map((issue) => v.getDotPath(issue) ?? "")).toEqual([path]);
  });
});

describe("valibot's own tools on a model's schema", () => {
  it("pick checks the picked fields alone", () => {
    const picked = v.pick(models.CustomerIndividualSchema, ["id", "email"]);
    expect(v.is(picked, { id: ID, email: "a@example.com" })).toBe(true);
    expect(v.is(picked, { id: ID })).toBe(false);
  });

  it("omit checks all others", () => {
    const { email: _, ...rest } = person;
    expect(v.is(models.CustomerIndividualSchema, rest)).toBe(false);
    expect(v.is(v.omit(models.CustomerIndividualSchema, ["email"]), rest)).toBe(true);
  });

  it("partial checks what is there", () => {
    const partial = v.partial(models.CustomerIndividualSchema);
    expect(v.is(partial, {})).toBe(true);
    expect(v.is(partial, { email: 1 })).toBe(false);
  });
});

it("every model but an enum exports its schema", () => {
  const named = Object.keys(models);
  expect(named).toContain("CustomerSchema");
  expect(named).not.toContain("MemberRoleSchema");
  for (const [name, schema] of Object.entries(models)) expect(schema, name).toHaveProperty("kind", "schema");
});
