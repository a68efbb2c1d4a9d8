import { listReply } from "../http/listReply.js";
import {
  idFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { openRoute, type Route, route } from "../http/Route.js";
import { fromBody, fromPath, fromQuery } from "../http/Source.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { checkoutConfirm, checkoutCreate, checkoutUpdate, checkoutUpdatePublic } from "./checkoutBodies.js";
import { confirmCheckout } from "./confirmCheckout.js";
import { createCheckout } from "./createCheckout.js";
import { findCheckout, findClientCheckout } from "./findCheckout.js";
import { listCheckouts } from "./listCheckouts.js";
import { presentCheckout, presentCheckoutPublic } from "./presentCheckout.js";
import { updateCheckout } from "./updateCheckout.js";

const READ: readonly string[] = ["checkouts:read", "checkouts:write"];
const WRITE: readonly string[] = ["checkouts:write"];

const ALL = "/v1/checkouts/";
const ONE = "/v1/checkouts/{id}";
const CLIENT = "/v1/checkouts/client/{client_secret}";
const id = fromPath("id", uuid4);
const secret = fromPath("client_secret", text());

const SORTING = ["created_at", "-created_at", "expires_at", "-expires_at", "status", "-status"] as const;
const STATUSES = ["open", "expired", "confirmed", "succeeded", "failed"] as const;

/** `/v1/checkouts/`. */
export const checkoutRoutes: readonly Route[] = [
  route(
    { method: "GET", path: ALL, scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-created_at"),
      organizationIds: organizationFilter,
      productIds: idFilter("product_id"),
      customerIds: idFilter("customer_id"),
      externalCustomerIds: valueFilter("external_customer_id", text()),
      statuses: valueFilter("status", oneOf(STATUSES)),
      query: fromQuery("query", text(), null),
    },
    (values, call) =>
      listReply(listCheckouts(call, values), values, call.pageLimit, (checkout) =>
        presentCheckout(call, checkout),
      ),
  ),
  route({ method: "POST", path: ALL, scopes: WRITE }, { body: fromBody(checkoutCreate) }, ({ body }, call) =>
    json(presentCheckout(call, createCheckout(call, body)), 201),
  ),
  route({ method: "GET", path: ONE, scopes: READ }, { id }, (values, call) =>
    json(presentCheckout(call, findCheckout(call, values.id))),
  ),
  route(
    { method: "PATCH", path: ONE, scopes: WRITE },
    { id, body: fromBody(checkoutUpdate) },
    (values, call) => {
      const checkout = findCheckout(call, values.id);
      return json(presentCheckout(call, updateCheckout(call, checkout, values.body)));
    },
  ),
  openRoute({ method: "GET", path: CLIENT }, { secret }, (values, backend) =>
    json(presentCheckoutPublic(backend, findClientCheckout(backend, values.secret))),
  ),
  openRoute(
    { method: "PATCH", path: CLIENT },
    { secret, body: fromBody(checkoutUpdatePublic) },
    (values, backend) => {
      const checkout = findClientCheckout(backend, values.secret);
      return json(presentCheckoutPublic(backend, updateCheckout(backend, checkout, values.body)));
    },
  ),
  openRoute(
    { method: "POST", path: `${CLIENT}/confirm` },
    { secret, body: fromBody(checkoutConfirm) },
    (values, backend) => {
      const checkout = findClientCheckout(backend, values.secret);
      return json(confirmCheckout(backend, checkout, values.body));
    },
  ),
];
