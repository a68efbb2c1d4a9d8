import { presentStateMeter } from "../customers/presentState.js";
import { resourceNotFound } from "../http/ApiError.js";
import { listReply } from "../http/listReply.js";
import { idFilter, pageSources, sortingSource } from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { type PortalCall, portalRoute, type Route } from "../http/Route.js";
import { fromPath, fromQuery } from "../http/Source.js";
import { sorted } from "../kit/sorted.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { CustomerMeterRecord, MeterRecord } from "../store/records.js";
import { READ } from "./portalScopes.js";
import { presentNamedMeter } from "./presentNamedMeter.js";

const SORTING = [
  "created_at",
  "-created_at",
  "modified_at",
  "-modified_at",
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

/** `/v1/customer-portal/meters/`. */
export const portalMeterRoutes: readonly Route[] = [
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/meters/", scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-modified_at"),
      meterIds: idFilter("meter_id"),
      query: fromQuery("query", text(), null),
    },
    ({ sorting, meterIds, query, ...page }, call) => {
      const found = ownMeters(call).filter(
        ({ meter }) =>
          (meterIds?.includes(meter.id) ?? true) &&
          (query === null || meter.name.toLowerCase().includes(query.toLowerCase())),
      );
      return listReply(sorted(found, sorting, sortKey), page, call.pageLimit, present);
    },
  ),
  portalRoute(
    { method: "GET", path: "/v1/customer-portal/meters/{id}", scopes: READ },
    { id: fromPath("id", uuid4) },
    ({ id }, call) => {
      const found = ownMeters(call).find(({ row }) => row.id === id);
      if (found === undefined) throw resourceNotFound();
      return json(present(found));
    },
  ),
];

interface OwnMeter {
  readonly row: CustomerMeterRecord;
  readonly meter: MeterRecord;
}

/** The meters that matter to the customer: those it pays for, and those that it got credits of. */
function ownMeters({ store, subject: { customer } }: PortalCall): readonly OwnMeter[] {
  function own(row: { readonly customer_id: string }): boolean {
    return row.customer_id === customer.id;
  }

  const subscribed = store.subscriptions
    .where((row) => own(row) && (row.status === "active" || row.status === "trialing"))
    .flatMap((row) => row.meters.map(({ meter_id }) => meter_id));
  const credited = store.benefitGrants
    .where((row) => own(row) && row.granted_at !== null && row.revoked_at === null)
    .flatMap((row) => {
      const benefit = store.benefits.get(row.benefit_id);
      return benefit?.type === "meter_credit" ? benefit.properties.meter_id : [];
    });
  const ids = new Set([...subscribed, ...credited]);
  return store.customerMeters.where(own).flatMap((row) => {
    const meter = store.meters.get(row.meter_id);
    return meter !== undefined && meter.archived_at === null && ids.has(meter.id) ? [{ row, meter }] : [];
  });
}

function present({ row, meter }: OwnMeter): object {
  return {
    ...presentStateMeter(row),
    customer_id: row.customer_id,
    meter: presentNamedMeter(meter),
  };
}

function sortKey({ row, meter }: OwnMeter, field: string): string | number | null {
  switch (field) {
    case "meter_name":
      return meter.name;
    case "created_at":
    case "meter_id":
    case "consumed_units":
    case "credited_units":
    case "balance":
      return row[field];
    default:
      return row.modified_at;
  }
}
