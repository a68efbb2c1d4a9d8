import type { Source } from "../http/Source.js";
import { meterFilter } from "../meters/meterFilter.js";
import { fail, ok } from "../read/Outcome.js";
import type { MockMeterFilter } from "../wire/MockMeter.js";

/** A filter as a JSON text. Issues are placed within the filter, as the server does. */
export const queryFilter: Source<MockMeterFilter | null> = ({ query }) => {
  const written = query.getAll("filter").at(-1);
  if (written === undefined) return ok(null);
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    const error = "expected value at line 1 column 1";
    return fail("json_invalid", [], `Invalid JSON: ${error}`, written, { error });
  }
  return meterFilter(value, []);
};
