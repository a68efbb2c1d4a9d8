import type { Meter } from "../api/answers.js";
import type { MeterRecord } from "../store/records.js";

/** The meter as the API writes it. */
export function presentMeter(meter: MeterRecord): Meter {
  return meter;
}
