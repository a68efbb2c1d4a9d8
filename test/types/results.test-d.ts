import type { Err, Ok, ResultAsync } from "neverthrow";
import { PolarCore as FullCore, type FullResult, type Issue } from "polar-fn/core";
import { type CustomersGetError, customersGet } from "polar-fn/funcs/customersGet";
import { PolarCore as LiteCore, type Result } from "polar-fn/lite/core";
import { customersDelete } from "polar-fn/lite/funcs/customersDelete";
import { customersExport } from "polar-fn/lite/funcs/customersExport";
import { customersGet as liteCustomersGet } from "polar-fn/lite/funcs/customersGet";
import type { Customer } from "polar-fn/models/Customer";
import { expectTypeOf, it } from "vitest";
import type * as full from "../../funcs/index.js";
import type * as lite from "../contract/liteFunctions.js";

const liteCore = new LiteCore();
const fullCore = new FullCore();
const request = { id: "" };

it("a call on the lite core is a promise of the plain union", () => {
  expectTypeOf(customersGet(liteCore, request)).toEqualTypeOf<Promise<Result<Customer, CustomersGetError>>>();
});

it("a call on the full core is a neverthrow ResultAsync", () => {
  const call = customersGet(fullCore, request);
  expectTypeOf(call).toExtend<ResultAsync<Customer, CustomersGetError>>();
  expectTypeOf(call.map((customer) => customer.id)).toEqualTypeOf<ResultAsync<string, CustomersGetError>>();
});

it("a call on the full core, awaited, is a neverthrow Ok or Err with ok", async () => {
  const result = await customersGet(fullCore, request);
  expectTypeOf(result).toEqualTypeOf<FullResult<Customer, CustomersGetError>>();
  if (result.ok) expectTypeOf(result).toExtend<Ok<Customer, CustomersGetError>>();
  else expectTypeOf(result).toExtend<Err<Customer, CustomersGetError>>();
  expectTypeOf(
    result.match(
      (customer) => customer.id,
      (error) => error.name,
    ),
  ).toBeString();
});

it("res.ok narrows to the value and to the error on the lite core", async () => {
  const res = await customersGet(liteCore, request);
  // @ts-expect-error there is no value before ok is looked at
  res.value;
  // @ts-expect-error there is no error before ok is looked at
  res.error;
  if (res.ok) {
    expectTypeOf(res.value).toEqualTypeOf<Customer>();
    expectTypeOf(res.drift).toEqualTypeOf<readonly Issue[]>();
    // @ts-expect-error a success has no error
    res.error;
  } else {
    expectTypeOf(res.error).toEqualTypeOf<CustomersGetError>();
    // @ts-expect-error a failure has no value
    res.value;
  }
});

it("res.ok narrows to the value and to the error on the full core", async () => {
  const res = await customersGet(fullCore, request);
  // @ts-expect-error there is no value before ok is looked at
  res.value;
  if (res.ok) {
    expectTypeOf(res.value).toEqualTypeOf<Customer>();
    expectTypeOf(res.drift).toEqualTypeOf<readonly Issue[]>();
  } else {
    expectTypeOf(res.error).toEqualTypeOf<CustomersGetError>();
    // @ts-expect-error a failure has no value
    res.value;
  }
});

it("an early return on !res.ok narrows what follows", async () => {
  const res = await customersGet(fullCore, request);
  if (!res.ok) throw res.error;
  const { value } = res;
  expectTypeOf(value).toEqualTypeOf<Customer>();
});

it("full and lite functions have the same types, so that /lite is the whole migration", () => {
  expectTypeOf(customersGet).toEqualTypeOf(liteCustomersGet);
  expectTypeOf<typeof import("../contract/fullFunctions.js")>().toEqualTypeOf<typeof lite>();
  expectTypeOf<keyof typeof full>().toEqualTypeOf<keyof typeof lite>();
});

it("a text endpoint gives text, a 204 gives undefined", async () => {
  const exported = await customersExport(liteCore);
  if (exported.ok) expectTypeOf(exported.value).toEqualTypeOf<string>();
  const deleted = await customersDelete(fullCore, request);
  if (deleted.ok) expectTypeOf(deleted.value).toEqualTypeOf<undefined>();
});
