import { PolarCore } from "polar-fn/core";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersDelete } from "polar-fn/funcs/customersDelete";
import { customersExport } from "polar-fn/funcs/customersExport";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersList } from "polar-fn/funcs/customersList";
import { customersMembersCreate } from "polar-fn/funcs/customersMembersCreate";
import { customersMembersList } from "polar-fn/funcs/customersMembersList";
import { customersMembersUpdateExternal } from "polar-fn/funcs/customersMembersUpdateExternal";
import { customersUpdate } from "polar-fn/funcs/customersUpdate";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import type { Customer } from "polar-fn/models/Customer";
import type { CustomerUpdate } from "polar-fn/models/CustomerUpdate";
import type { MemberRole } from "polar-fn/models/MemberRole";
import type { Role } from "polar-fn/models/Role";
import { expectTypeOf, it } from "vitest";

const polar = new PolarCore();
const id = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";

it("requests of the documentation compile", () => {
  customersList(polar);
  customersList(polar, {
    organizationId: [id],
    sorting: ["-created_at"],
    metadata: { plan: ["pro", "team"] },
  });
  customersList(polar, { organizationId: id, email: null, query: undefined });
  customersList(polar, { sorting: ["-created_at", "email"] as const, metadata: { plan: ["pro"] as const } });
  customersExport(polar);
  customersCreate(polar, { email: "customer@example.com", metadata: { a: "b", c: 1, d: true } });
  customersCreate(polar, { type: "individual", email: "customer@example.com" });
  customersCreate(polar, { type: "team", name: "Acme", owner: { email: "owner@example.com" } });
  customersCreate(polar, {
    email: "customer@example.com",
    billingAddress: { country: "FR" },
    taxId: ["FR61954506077", "eu_vat"],
  });
  customersUpdate(polar, { id, customerUpdate: { billingAddress: null, type: "team" } });
  customersUpdateExternal(polar, { externalId: "usr_1337", customerUpdate: {} });
  customersMembersCreate(polar, {
    id,
    memberCreateFromCustomer: { email: "member@example.com", role: "billing_manager" },
  });
  expectTypeOf<Customer["taxId"]>().toExtend<CustomerUpdate["taxId"]>();
  expectTypeOf<readonly [number, string]>().not.toExtend<CustomerUpdate["taxId"]>();
  expectTypeOf<MemberRole>().toEqualTypeOf<"owner" | "billing_manager" | "member">();
  expectTypeOf<Role>().toEqualTypeOf<"billing_manager" | "member">();
});

it("missing parts do not compile", () => {
  // @ts-expect-error an individual needs an e-mail
  customersCreate(polar, { name: "John Doe" });
  // @ts-expect-error an owner needs an e-mail
  customersCreate(polar, { email: "a@example.com", owner: { name: "Jane Doe" } });
  // @ts-expect-error an address needs a country
  customersCreate(polar, { email: "a@example.com", billingAddress: { line1: "1 Main St" } });
  // @ts-expect-error the ID is missing
  customersGet(polar, {});
  // @ts-expect-error the request is missing
  customersGet(polar);
  // @ts-expect-error the core is missing
  customersGet({ id });
  // @ts-expect-error the body is missing
  customersUpdate(polar, { id });
  // @ts-expect-error one of the two IDs is missing
  customersMembersUpdateExternal(polar, { externalId: "usr_1337", memberUpdate: {} });
});

it("values of another type do not compile", () => {
  // @ts-expect-error an ID is text
  customersGet(polar, { id: 7 });
  // @ts-expect-error an ID is never null
  customersGetStateExternal(polar, { externalId: null });
  // @ts-expect-error a flag is no text
  customersDelete(polar, { id, anonymize: "true" });
  // @ts-expect-error a limit is a number
  customersList(polar, { limit: "10" });
  // @ts-expect-error metadata is flat
  customersCreate(polar, { email: "a@example.com", metadata: { plan: { nested: true } } });
  // @ts-expect-error the number of a tax ID is text
  customersUpdate(polar, { id, customerUpdate: { taxId: [911144442, "us_ein"] } });
});

it("values that the enum does not have do not compile", () => {
  // @ts-expect-error there is no such role
  customersMembersList(polar, { id, role: "boss" });
  // @ts-expect-error there is no such role
  customersMembersCreate(polar, { id, memberCreateFromCustomer: { email: "a@example.com", role: "boss" } });
  // @ts-expect-error customers cannot be sorted by that
  customersList(polar, { sorting: ["-tax_id"] });
  // @ts-expect-error there is no such country
  customersCreate(polar, { email: "a@example.com", billingAddress: { country: "XX" } });
  // @ts-expect-error there is no such type of customer
  customersCreate(polar, { email: "a@example.com", type: "company" });
});

it("keys that the request does not have do not compile", () => {
  // @ts-expect-error there is no such field
  customersCreate(polar, { email: "a@example.com", phone: "1" });
  // @ts-expect-error names are camelCase
  customersCreate(polar, { email: "a@example.com", external_id: "usr_1337" });
  // @ts-expect-error there is no such filter
  customersList(polar, { customerId: id });
  // @ts-expect-error the body has a key of its own
  customersUpdate(polar, { id, name: "John Doe" });
  // @ts-expect-error the body's key is customerUpdate
  customersUpdateExternal(polar, { externalId: "usr_1337", customerUpdateExternalID: {} });
  // @ts-expect-error the body's key is memberCreateFromCustomer
  customersMembersCreate(polar, { id, memberCreate: { email: "a@example.com" } });
  // @ts-expect-error an external ID does not change by external ID
  customersUpdateExternal(polar, { externalId: "usr_1337", customerUpdate: { externalId: "usr_1338" } });
});
