import { stamps } from "../kit/stamps.js";
import type { MeterRecord } from "../store/records.js";
import type { MockMeter } from "../wire/MockMeter.js";

/** What the portal tells of a meter. */
export function presentNamedMeter(
  meter: MeterRecord,
): Pick<MockMeter, "created_at" | "modified_at" | "id" | "name"> {
  return {
    ...stamps(meter),
    id: meter.id,
    name: meter.name,
  };
}
