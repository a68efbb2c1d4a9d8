import { resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { MeterRecord } from "../store/records.js";

/** The meters of the caller's organizations. */
export function visibleMeters({ store, subject }: Call): readonly MeterRecord[] {
  return store.meters.where((meter) => subject.organizationIds.includes(meter.organization_id));
}

/** The meter with the ID, or a 404. */
export function findMeter(call: Call, id: string): MeterRecord {
  const meter = visibleMeters(call).find((row) => row.id === id);
  if (meter === undefined) throw resourceNotFound();
  return meter;
}
