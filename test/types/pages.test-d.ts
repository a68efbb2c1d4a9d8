import { PolarCore as FullCore, type FullResult, type FullResultAsync } from "polar-fn/core";
import { type CustomersListError, customersList } from "polar-fn/funcs/customersList";
import { customersListPaymentMethods } from "polar-fn/funcs/customersListPaymentMethods";
import { customersMembersList } from "polar-fn/funcs/customersMembersList";
import { type CallResult, PolarCore as LiteCore } from "polar-fn/lite/core";
import type { Customer } from "polar-fn/models/Customer";
import type { Member } from "polar-fn/models/Member";
import type { PaymentMethod } from "polar-fn/models/PaymentMethod";
import { expectTypeOf, it } from "vitest";

it("a page on the lite core gives plain results for what follows", async () => {
  const res = await customersList(new LiteCore());
  if (!res.ok) throw res.error;
  const { value: page } = res;
  type Page = typeof page;
  expectTypeOf(page.items).toEqualTypeOf<Customer[]>();
  expectTypeOf(page.pagination).toEqualTypeOf<{ readonly totalCount: number; readonly maxPage: number }>();
  expectTypeOf(page.next()).toEqualTypeOf<Promise<CallResult<Page, CustomersListError>> | null>();
  for await (const each of page) {
    expectTypeOf(each).toEqualTypeOf<CallResult<Page, CustomersListError>>();
    if (each.ok) expectTypeOf(each.value.items).toEqualTypeOf<Customer[]>();
    else expectTypeOf(each.error).toEqualTypeOf<CustomersListError>();
  }
});

it("a page on the full core gives neverthrow results for what follows", async () => {
  const res = await customersList(new FullCore());
  if (!res.ok) throw res.error;
  const { value: page } = res;
  type Page = typeof page;
  expectTypeOf(page.items).toEqualTypeOf<Customer[]>();
  expectTypeOf(page.next()).toEqualTypeOf<FullResultAsync<Page, CustomersListError> | null>();
  for await (const each of page) {
    expectTypeOf(each).toEqualTypeOf<FullResult<Page, CustomersListError>>();
    expectTypeOf(each.map(({ items }) => items.length).unwrapOr(0)).toBeNumber();
    if (each.ok) expectTypeOf(each.value.items).toEqualTypeOf<Customer[]>();
  }
});

it("a page holds what its function lists", async () => {
  const members = await customersMembersList(new LiteCore(), { id: "" });
  if (members.ok) expectTypeOf(members.value.items).toEqualTypeOf<Member[]>();
  const methods = await customersListPaymentMethods(new LiteCore(), { id: "" });
  if (methods.ok) expectTypeOf(methods.value.items).toEqualTypeOf<PaymentMethod[]>();
});
