import { listReply } from "../http/listReply.js";
import {
  idFilter,
  metadataFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromBody, fromPath, fromQuery, requiredQuery } from "../http/Source.js";
import { UTC } from "../kit/timeZone.js";
import { awareDateTime } from "../read/awareDateTime.js";
import { fail, type Reader } from "../read/Outcome.js";
import { oneOf } from "../read/oneOf.js";
import { queryBoolean } from "../read/queryValues.js";
import { text } from "../read/text.js";
import { timeZoneName } from "../read/timeZoneName.js";
import { uuid4 } from "../read/uuid.js";
import { createMeter } from "./createMeter.js";
import { findMeter } from "./findMeter.js";
import { listMeters } from "./listMeters.js";
import { meterCreate, meterUpdate } from "./meterBodies.js";
import { meterQuantities } from "./meterQuantities.js";
import { presentMeter } from "./presentMeter.js";
import { updateMeter } from "./updateMeter.js";

const READ: readonly string[] = ["meters:read", "meters:write"];
const WRITE: readonly string[] = ["meters:write"];

const SORTING = ["created_at", "-created_at", "name", "-name"] as const;
const INTERVALS = ["year", "month", "week", "day", "hour"] as const;
const FUNCTIONS = ["count", "sum", "max", "min", "avg", "unique"] as const;

/** Polar did not exist before. */
const EARLIEST = "2023-01-01T00:00:00.000000Z";

const id = fromPath("id", uuid4);
const start: Reader<string> = (input, loc) => {
  const outcome = awareDateTime(input, loc);
  if (!outcome.ok || outcome.value >= EARLIEST) return outcome;
  const ge = "2023-01-01T00:00:00Z";
  return fail(
    "greater_than_equal",
    loc,
    "Input should be greater than or equal to 2023-01-01T00:00:00Z",
    input,
    {
      ge,
    },
  );
};

/** `/v1/meters/`. */
export const meterRoutes: readonly Route[] = [
  route(
    { method: "GET", path: "/v1/meters/", scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "name"),
      metadata: metadataFilter,
      organizationIds: organizationFilter,
      query: fromQuery("query", text(), null),
      isArchived: fromQuery("is_archived", queryBoolean, null),
    },
    (values, call) => listReply(listMeters(call, values), values, call.pageLimit, presentMeter),
  ),
  route(
    { method: "POST", path: "/v1/meters/", scopes: WRITE },
    { body: fromBody(meterCreate) },
    ({ body }, call) => json(presentMeter(createMeter(call, body)), 201),
  ),
  route({ method: "GET", path: "/v1/meters/{id}", scopes: READ }, { id }, (values, call) =>
    json(presentMeter(findMeter(call, values.id))),
  ),
  route(
    { method: "PATCH", path: "/v1/meters/{id}", scopes: WRITE },
    { id, body: fromBody(meterUpdate) },
    (values, call) => json(presentMeter(updateMeter(call, findMeter(call, values.id), values.body))),
  ),
  route(
    { method: "GET", path: "/v1/meters/{id}/quantities", scopes: READ },
    {
      id,
      metadata: metadataFilter,
      start: requiredQuery("start_timestamp", start),
      end: requiredQuery("end_timestamp", awareDateTime),
      interval: requiredQuery("interval", oneOf(INTERVALS)),
      timezone: fromQuery("timezone", timeZoneName, UTC),
      customerIds: idFilter("customer_id"),
      externalCustomerIds: valueFilter("external_customer_id", text()),
      perCustomer: fromQuery("customer_aggregation_function", oneOf(FUNCTIONS), null),
    },
    (values, call) => json(meterQuantities(call, findMeter(call, values.id), values)),
  ),
];
