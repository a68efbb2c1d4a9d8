import { ok, type Reader } from "../read/Outcome.js";
import { object, required } from "../read/object.js";
import { tagged } from "../read/tagged.js";
import type { MockMeterAggregation } from "../wire/MockMeter.js";
import { meterProperty } from "./meterProperty.js";

const measured = object({ property: required(meterProperty) });

/** What a meter makes of its events. */
export const meterAggregation: Reader<MockMeterAggregation> = tagged("func", {
  count: () => ok<MockMeterAggregation>({ func: "count" }),
  sum: of("sum"),
  max: of("max"),
  min: of("min"),
  avg: of("avg"),
  unique: of("unique"),
});

function of(func: "sum" | "max" | "min" | "avg" | "unique"): Reader<MockMeterAggregation> {
  return (input, loc) => {
    const outcome = measured(input, loc);
    return outcome.ok ? ok({ func, property: outcome.value.property }) : outcome;
  };
}
