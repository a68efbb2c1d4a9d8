import { resourceNotFound } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import {
  idFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromPath } from "../http/Source.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { listCustomerMeters } from "./listCustomerMeters.js";
import { presentCustomerMeter } from "./presentCustomerMeter.js";
import { visibleCustomerMeters } from "./visibleCustomerMeters.js";

const READ: readonly string[] = ["customer_meters:read"];

const SORTING = [
  "created_at",
  "-created_at",
  "modified_at",
  "-modified_at",
  "customer_id",
  "-customer_id",
  "customer_name",
  "-customer_name",
  "meter_id",
  "-meter_id",
  "meter_name",
  "-meter_name",
  "consumed_units",
  "-consumed_units",
  "credited_units",
  "-credited_units",
  "balance",
  "-balance",
] as const;

/** `/v1/customer-meters/`. */
export const customerMeterRoutes: readonly Route[] = [
  route(
    { method: "GET", path: "/v1/customer-meters/", scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-modified_at"),
      organizationIds: organizationFilter,
      customerIds: idFilter("customer_id"),
      externalCustomerIds: valueFilter("external_customer_id", text()),
      meterIds: idFilter("meter_id"),
    },
    (values, call) =>
      listReply(listCustomerMeters(call, values), values, call.pageLimit, ({ row, customer, meter }) =>
        presentCustomerMeter(call.store, row, customer, meter),
      ),
  ),
  route(
    { method: "GET", path: "/v1/customer-meters/{id}", scopes: READ },
    { id: fromPath("id", uuid4) },
    ({ id }, call) => {
      const found = visibleCustomerMeters(call).find(({ row }) => row.id === id);
      if (found === undefined) throw resourceNotFound();
      return json(presentCustomerMeter(call.store, found.row, found.customer, found.meter));
    },
  ),
];
