import { resourceNotFound } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import { idFilter, pageSources, sortingSource } from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { type PortalCall, portalRoute, type Route } from "../http/Route.js";
import { fromPath, fromQuery } from "../http/Source.js";
import { sorted } from "../kit/sorted.js";
import { queryBoolean } from "../read/queryValues.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { CustomerRecord, SubscriptionRecord } from "../store/records.js";
import { cancelSubscription } from "../subscriptions/cancelSubscription.js";
import { billingOf } from "./billingOf.js";
import { READ, WRITE } from "./portalScopes.js";
import { presentPortalSubscription } from "./presentPortalSubscription.js";

const SORTING = [
  "started_at",
  "-started_at",
  "amount",
  "-amount",
  "status",
  "-status",
  "organization",
  "-organization",
  "product",
  "-product",
] as const;

const ACTIVE: readonly string[] = ["trialing", "active"];
const REVOKED: readonly string[] = ["canceled", "unpaid"];

const id = fromPath("id", uuid4);

/** `/v1/customer-portal/subscriptions/`. */
export const portalSubscriptionRoutes: readonly Route[] = [
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/subscriptions/", scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-started_at"),
      productIds: idFilter("product_id"),
      active: fromQuery("active", queryBoolean, null),
      query: fromQuery("query", text(), null),
    },
    ({ sorting, productIds, active, query, ...page }, call) => {
      const { store, subject } = call;

      function nameOf(row: SubscriptionRecord): string {
        return store.products.get(row.product_id)?.name ?? "";
      }

      const found = store.subscriptions.where(
        (row) =>
          row.customer_id === subject.customer.id &&
          row.started_at !== null &&
          (productIds?.includes(row.product_id) ?? true) &&
          (active === null || (active ? ACTIVE : REVOKED).includes(row.status)) &&
          (query === null || nameOf(row).toLowerCase().includes(query.toLowerCase())),
      );
      const inOrder = sorted(found, sorting, (row, field) => {
        if (field === "product") return nameOf(row);
        if (field === "amount" || field === "status") return row[field];
        return field === "started_at" ? row.started_at : null;
      });
      return listReply(inOrder, page, call.pageLimit, (row) => presentPortalSubscription(call, row));
    },
  ),
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/subscriptions/{id}", scopes: READ },
    { id },
    (values, call) => json(presentPortalSubscription(call, findOwn(call, call.subject.customer, values.id))),
  ),
  portalRoute(
    { method: "DELETE", path: "/v1/customer-portal/subscriptions/{id}", scopes: WRITE },
    { id },
    (values, call) =>
      json(
        presentPortalSubscription(call, cancelSubscription(call, findOwn(call, billingOf(call), values.id))),
      ),
  ),
];

function findOwn({ store }: PortalCall, customer: CustomerRecord, wanted: string): SubscriptionRecord {
  const row = store.subscriptions.get(wanted);
  if (row?.customer_id !== customer.id) throw resourceNotFound();
  return row;
}
