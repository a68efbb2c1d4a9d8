import type { Err, Ok, ResultAsync } from "neverthrow";
import { PolarCore as FullCore, type FullResult, type Issue } from "polar-fn/core";
import {
  type CustomerPortalCustomersGetError,
  customerPortalCustomersGet,
} from "polar-fn/funcs/customerPortalCustomersGet";
import { type CustomersGetError, customersGet } from "polar-fn/funcs/customersGet";
import { type CallResult, PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersDelete } from "polar-fn/lite/funcs/customersDelete";
import { customersExport } from "polar-fn/lite/funcs/customersExport";
import { customersList } from "polar-fn/lite/funcs/customersList";
import type { Customer } from "polar-fn/models/Customer";
import type { CustomerPortalCustomer } from "polar-fn/models/CustomerPortalCustomer";
import { stream } from "polar-fn/stream";
import { expectTypeOf, it } from "vitest";
import type { Declared, Functions } from "./calls.js";

type Alike<TOne, TOther> =
  (<T>() => T extends TOne ? 1 : 2) extends <T>() => T extends TOther ? 1 : 2 ? true : false;

const liteCore = new LiteCore();
const fullCore = new FullCore();
const request = { id: "" };

it("a call on the lite core is a promise of the plain union", () => {
  expectTypeOf(customersGet(liteCore, request)).toEqualTypeOf<
    Promise<CallResult<Customer, CustomersGetError>>
  >();
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

it("a success of a call also has the answer's status and headers, in all cores", async () => {
  for (const res of [await customersGet(liteCore, request), await customersGet(fullCore, request)]) {
    if (!res.ok) continue;
    expectTypeOf(res.status).toEqualTypeOf<number>();
    expectTypeOf(res.headers).toEqualTypeOf<Readonly<Record<string, string>>>();
  }
});

it("an early return on !res.ok narrows what follows", async () => {
  const res = await customersGet(fullCore, request);
  if (!res.ok) throw res.error;
  const { value } = res;
  expectTypeOf(value).toEqualTypeOf<Customer>();
});

it("full and lite functions are declared alike, so that /lite is the whole migration", () => {
  type Full = typeof import("../contract/fullFunctions.js");
  type Lite = typeof import("../contract/liteFunctions.js");
  expectTypeOf<Full>().toEqualTypeOf<Lite>();
  expectTypeOf<keyof Functions>().toEqualTypeOf<keyof Lite>();
  type Different = {
    [TFunction in keyof Lite]: Alike<Declared<Functions[TFunction]>, Declared<Lite[TFunction]>> extends true
      ? never
      : TFunction;
  }[keyof Lite];
  expectTypeOf<Different>().toBeNever();
});

it("a function that takes no request takes options in its place", async () => {
  const called = customerPortalCustomersGet(liteCore, { accessToken: "polar_cst_x" });
  expectTypeOf(called).toEqualTypeOf<
    Promise<CallResult<CustomerPortalCustomer, CustomerPortalCustomersGetError>>
  >();
  const result = await customerPortalCustomersGet(fullCore, { accessToken: "polar_cst_x" });
  expectTypeOf(result).toEqualTypeOf<FullResult<CustomerPortalCustomer, CustomerPortalCustomersGetError>>();
  customerPortalCustomersGet(fullCore);
  // @ts-expect-error there is no request, so options come second
  customerPortalCustomersGet(fullCore, {}, { accessToken: "polar_cst_x" });
});

it("a text endpoint gives text, a 204 gives undefined", async () => {
  const exported = await customersExport(liteCore);
  if (exported.ok) expectTypeOf(exported.value).toEqualTypeOf<string>();
  const deleted = await customersDelete(fullCore, request);
  if (deleted.ok) expectTypeOf(deleted.value).toEqualTypeOf<undefined>();
});

it("only an endpoint of text can be streamed", () => {
  stream(liteCore, customersExport);
  // @ts-expect-error a customer is no text
  stream(liteCore, customersGet, { id: "" });
  // @ts-expect-error a list is no text
  stream(liteCore, customersList);
});
