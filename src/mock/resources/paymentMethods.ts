import type { ListResourcePaymentMethod } from "../api/answers.js";
import { type CustomerKey, findCustomer } from "../customers/findCustomer.js";
import type { Call } from "../http/Call.js";
import type { Handlers, InputOf } from "../http/Handler.js";
import { pageOf } from "../http/resource.js";
import { sorted } from "../kit/sorted.js";
import { presentPaymentMethod } from "../paymentMethods/presentPaymentMethod.js";

/** How customers pay. */
export const paymentMethodHandlers: Handlers<
  "customersListPaymentMethods" | "customersListPaymentMethodsExternal"
> = {
  customersListPaymentMethods: (call, { path, query }) => list(call, path, query),
  customersListPaymentMethodsExternal: (call, { path, query }) => list(call, path, query),
};

function list(
  call: Call,
  key: CustomerKey,
  query: InputOf<"customersListPaymentMethods">["query"],
): ListResourcePaymentMethod {
  const customer = findCustomer(call, key);
  const rows = call.store.paymentMethods.where((row) => row.customer_id === customer.id);
  const newestFirst = sorted(rows, ["-created_at"], (row) => row.created_at);
  return pageOf(call, newestFirst, query, (row) => presentPaymentMethod(row, customer));
}
