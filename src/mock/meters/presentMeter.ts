import { stamps } from "../kit/stamps.js";
import { wireTimestampOrNull } from "../kit/timestamp.js";
import type { MeterRecord } from "../store/records.js";
import type { MockMeter } from "../wire/MockMeter.js";

/** The meter as the API writes it. */
export function presentMeter(meter: MeterRecord): MockMeter {
  return {
    ...meter,
    metadata: Object.fromEntries(meter.metadata),
    ...stamps(meter),
    archived_at: wireTimestampOrNull(meter.archived_at),
  };
}
