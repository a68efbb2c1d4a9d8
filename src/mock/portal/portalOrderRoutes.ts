import { resourceNotFound } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import { idFilter, pageSources, sortingSource, valueFilter } from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { portalRoute, type Route } from "../http/Route.js";
import { fromPath, fromQuery } from "../http/Source.js";
import { sorted } from "../kit/sorted.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { OrderRecord } from "../store/records.js";
import { billingOf } from "./billingOf.js";
import { READ } from "./portalScopes.js";
import { presentPortalOrder } from "./presentPortalOrder.js";

const SORTING = [
  "created_at",
  "-created_at",
  "amount",
  "-amount",
  "net_amount",
  "-net_amount",
  "product",
  "-product",
  "subscription",
  "-subscription",
] as const;

/** `/v1/customer-portal/orders/`. */
export const portalOrderRoutes: readonly Route[] = [
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/orders/", scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-created_at"),
      productIds: idFilter("product_id"),
      billingTypes: valueFilter("product_billing_type", oneOf(["one_time", "recurring"])),
      subscriptionIds: idFilter("subscription_id"),
      query: fromQuery("query", text(), null),
    },
    ({ sorting, productIds, billingTypes, subscriptionIds, query, ...page }, call) => {
      const { store } = call;
      const customer = billingOf(call);

      function nameOf(row: OrderRecord): string {
        return store.products.get(row.product_id)?.name ?? "";
      }

      function billingType(row: OrderRecord): "one_time" | "recurring" {
        return store.products.get(row.product_id)?.recurring_interval === null ? "one_time" : "recurring";
      }

      const found = store.orders.where(
        (row) =>
          row.customer_id === customer.id &&
          (productIds?.includes(row.product_id) ?? true) &&
          (billingTypes?.includes(billingType(row)) ?? true) &&
          (subscriptionIds?.includes(row.subscription_id ?? "") ?? true) &&
          (query === null || nameOf(row).toLowerCase().includes(query.toLowerCase())),
      );
      const inOrder = sorted(found, sorting, (row, field) => {
        if (field === "product") return nameOf(row);
        if (field === "subscription") return row.subscription_id;
        return field === "created_at" ? row.created_at : row.subtotal_amount - row.discount_amount;
      });
      return listReply(inOrder, page, call.pageLimit, (row) => presentPortalOrder(call, row));
    },
  ),
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/orders/{id}", scopes: READ },
    { id: fromPath("id", uuid4) },
    ({ id }, call) => {
      const customer = billingOf(call);
      const row = call.store.orders.get(id);
      if (row?.customer_id !== customer.id) throw resourceNotFound();
      return json(presentPortalOrder(call, row));
    },
  ),
];
