import { listReply } from "../http/listReply.js";
import { metadataFilter, organizationFilter, pageSources, sortingSource } from "../http/listSources.js";
import { csv, json, noContent } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromBody, fromQuery } from "../http/Source.js";
import type { Reader } from "../read/Outcome.js";
import { queryBoolean } from "../read/queryValues.js";
import { text } from "../read/text.js";
import { createCustomer } from "./createCustomer.js";
import {
  type CustomerChanges,
  customerCreate,
  customerUpdate,
  customerUpdateExternal,
} from "./customerBodies.js";
import { byExternalId, byId, type CustomerPath } from "./customerKey.js";
import { deleteCustomer } from "./deleteCustomer.js";
import { exportCustomers } from "./exportCustomers.js";
import { findCustomer } from "./findCustomer.js";
import { listCustomers } from "./listCustomers.js";
import { presentCustomer } from "./presentCustomer.js";
import { presentState } from "./presentState.js";
import { updateCustomer } from "./updateCustomer.js";

const READ: readonly string[] = ["customers:read", "customers:write"];
const WRITE: readonly string[] = ["customers:write"];

const SORTING = ["created_at", "-created_at", "email", "-email", "name", "-name"] as const;

/** `/v1/customers/` but for members and payment methods. */
export const customerRoutes: readonly Route[] = [
  route(
    { method: "GET", path: "/v1/customers/", scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-created_at"),
      metadata: metadataFilter,
      organizationIds: organizationFilter,
      email: fromQuery("email", text(), null),
      query: fromQuery("query", text(), null),
      active: fromQuery("active", queryBoolean, null),
    },
    (values, call) =>
      listReply(listCustomers(call, values), values, call.pageLimit, (customer) =>
        presentCustomer(call.store, customer),
      ),
  ),
  route(
    { method: "POST", path: "/v1/customers/", scopes: WRITE },
    { body: fromBody(customerCreate) },
    ({ body }, call) => json(presentCustomer(call.store, createCustomer(call, body)), 201),
  ),
  route(
    { method: "GET", path: "/v1/customers/export", scopes: READ },
    { organizationIds: organizationFilter },
    ({ organizationIds }, call) => csv(exportCustomers(call, organizationIds), "polar-customers.csv"),
  ),
  ...routesOf(byId, customerUpdate),
  ...routesOf(byExternalId, customerUpdateExternal),
];

function routesOf({ path, key }: CustomerPath, changes: Reader<CustomerChanges>): readonly Route[] {
  return [
    route({ method: "GET", path, scopes: READ }, { key }, (values, call) =>
      json(presentCustomer(call.store, findCustomer(call, values.key))),
    ),
    route({ method: "PATCH", path, scopes: WRITE }, { key, body: fromBody(changes) }, (values, call) => {
      const customer = findCustomer(call, values.key);
      return json(presentCustomer(call.store, updateCustomer(call, customer, values.body)));
    }),
    route(
      { method: "DELETE", path, scopes: WRITE },
      { key, anonymize: fromQuery("anonymize", queryBoolean, false) },
      (values, call) => {
        deleteCustomer(call, findCustomer(call, values.key), values.anonymize);
        return noContent();
      },
    ),
    route({ method: "GET", path: `${path}/state`, scopes: READ }, { key }, (values, call) =>
      json(presentState(call.store, findCustomer(call, values.key))),
    ),
  ];
}
