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
import { awareDateTime } from "../read/awareDateTime.js";
import { dateTime } from "../read/dateTime.js";
import { exportTimeZone } from "../read/exportTimeZone.js";
import { oneOf } from "../read/oneOf.js";
import { queryBoolean } from "../read/queryValues.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { revokeSubscription } from "./cancelSubscription.js";
import { createSubscription } from "./createSubscription.js";
import { exportSubscriptions, type SubscriptionColumn } from "./exportSubscriptions.js";
import { findSubscription } from "./findSubscription.js";
import { listSubscriptions } from "./listSubscriptions.js";
import { presentSubscription } from "./presentSubscription.js";
import { CANCELLATION_REASONS, subscriptionCreate, subscriptionUpdate } from "./subscriptionBodies.js";
import { updateSubscription } from "./updateSubscription.js";

const READ: readonly string[] = ["subscriptions:read", "subscriptions:write"];
const WRITE: readonly string[] = ["subscriptions:write"];

const ALL = "/v1/subscriptions/";
const ONE = "/v1/subscriptions/{id}";
const id = fromPath("id", uuid4);

const STATUSES = [
  "incomplete",
  "incomplete_expired",
  "trialing",
  "active",
  "past_due",
  "canceled",
  "unpaid",
  "paused",
] as const;
const SORTING = [
  "customer",
  "-customer",
  "status",
  "-status",
  "started_at",
  "-started_at",
  "current_period_end",
  "-current_period_end",
  "ended_at",
  "-ended_at",
  "ends_at",
  "-ends_at",
  "amount",
  "-amount",
  "product",
  "-product",
  "discount",
  "-discount",
] as const;

const COLUMNS: readonly SubscriptionColumn[] = [
  "email",
  "started_at",
  "product",
  "amount",
  "currency",
  "status",
  "recurring_interval",
  "customer_name",
  "billing_name",
  "billing_country",
  "net_amount",
  "discount",
  "seats",
  "current_period_start",
  "current_period_end",
  "cancel_at_period_end",
  "canceled_at",
  "ends_at",
  "ended_at",
  "cancellation_reason",
  "trial_start",
  "trial_end",
];

const filters = {
  organizationIds: organizationFilter,
  productIds: idFilter("product_id"),
  statuses: valueFilter("status", oneOf(STATUSES)),
  cancelAtPeriodEnd: fromQuery("cancel_at_period_end", queryBoolean, null),
};

/** `/v1/subscriptions/`. */
export const subscriptionRoutes: readonly Route[] = [
  route(
    { method: "GET", path: ALL, scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-started_at"),
      metadata: metadataFilter,
      ...filters,
      customerIds: idFilter("customer_id"),
      externalCustomerIds: valueFilter("external_customer_id", text()),
      discountIds: idFilter("discount_id"),
      active: fromQuery("active", queryBoolean, null),
      reasons: valueFilter("customer_cancellation_reason", oneOf(CANCELLATION_REASONS)),
      canceledAfter: fromQuery("canceled_at_after", dateTime, null),
      canceledBefore: fromQuery("canceled_at_before", dateTime, null),
      startedAfter: fromQuery("started_after", dateTime, null),
      startedBefore: fromQuery("started_before", dateTime, null),
    },
    (values, call) =>
      listReply(listSubscriptions(call, values), values, call.pageLimit, (subscription) =>
        presentSubscription(call.store, subscription),
      ),
  ),
  route(
    { method: "POST", path: ALL, scopes: WRITE },
    { body: fromBody(subscriptionCreate) },
    ({ body }, call) => json(presentSubscription(call.store, createSubscription(call, body)), 201),
  ),
  route(
    { method: "GET", path: "/v1/subscriptions/export", scopes: READ },
    {
      ...filters,
      startedAfter: fromQuery("started_after", awareDateTime, null),
      startedBefore: fromQuery("started_before", awareDateTime, null),
      zone: fromQuery("timezone", exportTimeZone, UTC),
      columns: valueFilter("columns", oneOf(COLUMNS)),
    },
    ({ zone, columns, ...values }, call) => {
      const rows = listSubscriptions(call, { ...values, sorting: ["-started_at"] });
      const name = exportName("subscriptions", [values.startedAfter, values.startedBefore], zone);
      return csv(exportSubscriptions(call.store, rows, zone, columns), name);
    },
  ),
  route({ method: "GET", path: ONE, scopes: READ }, { id }, (values, call) =>
    json(presentSubscription(call.store, findSubscription(call, values.id))),
  ),
  route(
    { method: "PATCH", path: ONE, scopes: WRITE },
    { id, body: fromBody(subscriptionUpdate) },
    (values, call) => {
      const subscription = findSubscription(call, values.id);
      return json(presentSubscription(call.store, updateSubscription(call, subscription, values.body)));
    },
  ),
  route({ method: "DELETE", path: ONE, scopes: WRITE }, { id }, (values, call) => {
    const subscription = findSubscription(call, values.id);
    return json(presentSubscription(call.store, revokeSubscription(call, subscription)));
  }),
];
