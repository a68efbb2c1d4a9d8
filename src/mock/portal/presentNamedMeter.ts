import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import type { MeterRecord } from "../store/records.js";
import type { MockMeter } from "../wire/MockMeter.js";

/** What the portal tells of a meter. */
export function presentNamedMeter(
  meter: MeterRecord,
): Pick<MockMeter, "created_at" | "modified_at" | "id" | "name"> {
  return {
    created_at: wireTimestamp(meter.created_at),
    modified_at: wireTimestampOrNull(meter.modified_at),
    id: meter.id,
    name: meter.name,
  };
}
