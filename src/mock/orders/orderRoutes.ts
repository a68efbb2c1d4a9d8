import { listReply } from "../http/listReply.js";
import {
  idFilter,
  metadataFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { csv, json } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromBody, fromPath, fromQuery } from "../http/Source.js";
import { exportName } from "../kit/exportName.js";
import { UTC } from "../kit/timeZone.js";
import { address } from "../read/address.js";
import { awareDateTime } from "../read/awareDateTime.js";
import { dateTime } from "../read/dateTime.js";
import { exportTimeZone } from "../read/exportTimeZone.js";
import { nullable } from "../read/nullable.js";
import type { Reader } from "../read/Outcome.js";
import { object, optional } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { exportOrders, type OrderColumn } from "./exportOrders.js";
import { findOrder } from "./findOrder.js";
import { listOrders } from "./listOrders.js";
import { presentOrder } from "./presentOrder.js";
import { type OrderChanges, updateOrder } from "./updateOrder.js";

const READ: readonly string[] = ["orders:read"];
const WRITE: readonly string[] = ["orders:write"];

const ALL = "/v1/orders/";
const ONE = "/v1/orders/{id}";
const id = fromPath("id", uuid4);

const STATUSES = ["draft", "pending", "paid", "refunded", "partially_refunded", "void"] as const;
const SORTING = [
  "created_at",
  "-created_at",
  "status",
  "-status",
  "invoice_number",
  "-invoice_number",
  "amount",
  "-amount",
  "net_amount",
  "-net_amount",
  "customer",
  "-customer",
  "product",
  "-product",
  "discount",
  "-discount",
  "subscription",
  "-subscription",
] as const;
const COLUMNS: readonly OrderColumn[] = [
  "email",
  "created_at",
  "product",
  "net_amount",
  "currency",
  "status",
  "invoice_number",
  "customer_name",
  "billing_name",
  "billing_country",
  "subtotal_amount",
  "discount_amount",
  "tax_amount",
  "total_amount",
  "refunded_amount",
  "billing_reason",
];

const filters = {
  organizationIds: organizationFilter,
  productIds: idFilter("product_id"),
  statuses: valueFilter("status", oneOf(STATUSES)),
};

const orderUpdate: Reader<OrderChanges> = object({
  billing_name: optional(nullable(text())),
  billing_address: optional(nullable(address)),
});

/** `/v1/orders/` but for invoices, receipts and drafts. */
export const orderRoutes: readonly Route[] = [
  route(
    { method: "GET", path: ALL, scopes: READ },
    {
      ...pageSources,
      ...filters,
      sorting: sortingSource(SORTING, "-created_at"),
      metadata: metadataFilter,
      billingTypes: valueFilter("product_billing_type", oneOf(["one_time", "recurring"])),
      discountIds: idFilter("discount_id"),
      customerIds: idFilter("customer_id"),
      externalCustomerIds: valueFilter("external_customer_id", text()),
      checkoutIds: idFilter("checkout_id"),
      subscriptionIds: idFilter("subscription_id"),
      createdAfter: fromQuery("created_after", dateTime, null),
      createdBefore: fromQuery("created_before", dateTime, null),
    },
    (values, call) =>
      listReply(listOrders(call, values), values, call.pageLimit, (order) => presentOrder(call.store, order)),
  ),
  route(
    { method: "GET", path: "/v1/orders/export", scopes: READ },
    {
      ...filters,
      createdAfter: fromQuery("created_after", awareDateTime, null),
      createdBefore: fromQuery("created_before", awareDateTime, null),
      zone: fromQuery("timezone", exportTimeZone, UTC),
      columns: valueFilter("columns", oneOf(COLUMNS)),
    },
    ({ zone, columns, ...values }, call) => {
      const orders = listOrders(call, { ...values, sorting: ["-created_at"] });
      const name = exportName("orders", [values.createdAfter, values.createdBefore], zone);
      return csv(exportOrders(call.store, orders, zone, columns), name);
    },
  ),
  route({ method: "GET", path: ONE, scopes: READ }, { id }, (values, call) =>
    json(presentOrder(call.store, findOrder(call, values.id))),
  ),
  route({ method: "PATCH", path: ONE, scopes: WRITE }, { id, body: fromBody(orderUpdate) }, (values, call) =>
    json(presentOrder(call.store, updateOrder(call, findOrder(call, values.id), values.body))),
  ),
];
