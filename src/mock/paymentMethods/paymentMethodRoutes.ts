import { byExternalId, byId } from "../customers/customerKey.js";
import { findCustomer } from "../customers/findCustomer.js";
import { listReply } from "../http/listReply.js";
import { pageSources } from "../http/listSources.js";
import { type Route, route } from "../http/Route.js";
import { sorted } from "../kit/sorted.js";
import { presentPaymentMethod } from "./presentPaymentMethod.js";

const READ: readonly string[] = ["customers:read", "customers:write"];

/** `/v1/customers/…/payment-methods`. */
export const paymentMethodRoutes: readonly Route[] = [byId, byExternalId].map(({ path, key }) =>
  route(
    { method: "GET", path: `${path}/payment-methods`, scopes: READ },
    { ...pageSources, key },
    (values, call) => {
      const customer = findCustomer(call, values.key);
      const rows = call.store.paymentMethods.where((row) => row.customer_id === customer.id);
      const newestFirst = sorted(rows, ["-created_at"], (row) => row.created_at);
      return listReply(newestFirst, values, call.pageLimit, (row) => presentPaymentMethod(row, customer));
    },
  ),
);
