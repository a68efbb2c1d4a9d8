import type { Customer, CustomerSchema } from "polar-fn/models/Customer";
import { type CustomerIndividual, CustomerIndividualSchema } from "polar-fn/models/CustomerIndividual";
import type { CustomersListRequest, CustomersListRequestSchema } from "polar-fn/models/CustomersListRequest";
import * as v from "valibot";
import { expectTypeOf, it } from "vitest";

it("a schema's output is the model's type", () => {
  expectTypeOf<v.InferOutput<typeof CustomerSchema>>().toEqualTypeOf<Customer>();
  expectTypeOf<v.InferOutput<typeof CustomersListRequestSchema>>().toExtend<CustomersListRequest>();
  expectTypeOf<v.InferOutput<typeof CustomerIndividualSchema>>().toExtend<CustomerIndividual>();
});

it("valibot's pick keeps the named fields with their types", () => {
  const picked = v.pick(CustomerIndividualSchema, ["id", "email", "createdAt", "externalId"]);
  const value = {} as v.InferOutput<typeof picked>;
  expectTypeOf(value.id).toEqualTypeOf<string>();
  expectTypeOf(value.createdAt).toEqualTypeOf<Date>();
  expectTypeOf(value.externalId).toEqualTypeOf<string | null | undefined>();
  // @ts-expect-error there is no such field
  v.pick(CustomerIndividualSchema, ["phone"]);
});

it("valibot's omit leaves the named fields out", () => {
  const omitted = v.omit(CustomerIndividualSchema, ["metadata"]);
  expectTypeOf(omitted.entries).toHaveProperty("email");
  expectTypeOf(omitted.entries).not.toHaveProperty("metadata");
});

it("valibot's partial makes every field optional", () => {
  const partial = v.partial(CustomerIndividualSchema);
  const value = {} as v.InferOutput<typeof partial>;
  expectTypeOf(value.email).toEqualTypeOf<string | undefined>();
  expectTypeOf(value.deletedAt).toEqualTypeOf<Date | null | undefined>();
});
